import { describeScreens } from './every-screen'

describe('every screen of a group', () =>
  describeScreens(['participant', 'facilitator', 'employee-representative', 'chief-executive']))
