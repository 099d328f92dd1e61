/** Somebody without a role in each of these groups has an address that refuses mail: the facilitator has something to mend. */
export const waiting: readonly string[] = [
  `update people set mail_state = 'refused' where id in (
     select distinct on (g.name) e.person_id
     from enrolments e join leader_groups g on g.id = e.group_id join people p on p.id = e.person_id
     where g.name in ('Bærum', 'Hvaler', 'Råde') and e.to_on is null
       and not exists (select from role_assignments r where r.person_id = e.person_id)
     order by g.name, p.name collate app.norwegian desc)`,
]
