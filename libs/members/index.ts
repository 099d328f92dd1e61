export { MembersApi, MembersWork } from './members.module'
export { WhatIsOpen, type OpenInGroup } from './letters/what-is-open'
