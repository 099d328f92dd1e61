import type { GrantForm } from '../api/answers'
import { answer, api } from '../api/client'
import { built } from '../grants/form-queries'

const at = (id: string, version: number) => ({ params: { path: { id } }, headers: built(version) })

export const saveBudget = (id: string, version: number, items: GrantForm['budget']) =>
  answer(api.PUT('/v1/grants/{id}/budget', { ...at(id, version), body: { items } }))

export const saveFinancing = (
  id: string,
  version: number,
  items: GrantForm['financing'],
  hourlyRate: number,
) => answer(api.PUT('/v1/grants/{id}/financing', { ...at(id, version), body: { items, hourlyRate } }))

export const saveConditions = (id: string, version: number, items: GrantForm['conditions']) =>
  answer(api.PUT('/v1/grants/{id}/conditions', { ...at(id, version), body: { items } }))

export const saveMilestones = (id: string, version: number, items: GrantForm['milestones']) =>
  answer(api.PUT('/v1/grants/{id}/milestones', { ...at(id, version), body: { items } }))

export const saveGoals = (id: string, version: number, items: GrantForm['goals']) =>
  answer(api.PUT('/v1/grants/{id}/goals', { ...at(id, version), body: { items } }))
