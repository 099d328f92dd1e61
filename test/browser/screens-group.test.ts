import { describeScreens } from './every-screen'

describe('every screen of a group and of those who teach', () =>
  describeScreens(['participant', 'facilitator', 'employee-representative', 'chief-executive', 'instructor']))
