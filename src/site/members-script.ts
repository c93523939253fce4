import type { HeadConfig } from 'vitepress'

/** The name under which a reader's choice of members is remembered. */
export const MEMBERS_KEY = 'reference-members'

/** A script for the head that applies the choice before anything is shown; constant, so that it has one hash. */
export const membersScript: HeadConfig = [
  'script',
  { id: 'reference-members' },
  `try{const view=localStorage.getItem(${JSON.stringify(MEMBERS_KEY)});if(view)document.documentElement.dataset.members=view}catch{}`,
]
