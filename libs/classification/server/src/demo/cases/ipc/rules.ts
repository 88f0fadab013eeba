/** The rules that the cases of the IPC test, each with what it means. The names are stable: practice and figures count by them. */
export const ipcRules = {
  'ipc.down-to-the-deepest-group': 'Follow the dots down as long as the claim goes with you.',
  'ipc.read-the-chain-of-titles': 'A group says only what is new; all the titles above it belong to it.',
  'ipc.compare-neighbouring-groups': 'Groups on the same level exclude one another; compare them before choosing.',
  'ipc.residual-places-last': 'A place for “other” matter is right only after the named places have been tried.',
  'ipc.last-place': 'Where a note says so, of several places that fit on one level the last one is used.',
  'ipc.use-before-function': 'A place for the particular use goes before a place for the function in general.',
  'ipc.function-without-a-use': 'What is claimed for any use goes to the place of its function.',
  'ipc.precedence-of-a-group': 'Where a note says that a group takes precedence, it is used instead of the other.',
  'ipc.combination-has-its-own-group': 'A combination with a place of its own is not classified by its parts.',
  'ipc.references-lead-out': 'A reference sends a part of the matter to another place, often in another subclass.',
  'ipc.the-claim-decides': 'What is claimed decides, and not the surroundings in which it is shown.',
  'ipc.invention-and-additional': 'What is claimed is invention information; what is only told but useful for searching is additional.',
  'ipc.several-aspects': 'Every claimed aspect with a place of its own gets it; the one that says most about the invention stands first.',
} as const;

/** The name of a rule of the IPC. */
export type IpcRule = keyof typeof ipcRules;
