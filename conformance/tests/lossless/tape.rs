//! Random choices that can be written down, played again and made fewer.
//!
//! A choice is a small number, and 0 is always the plainest one: leave it out, nothing odd, the first of several. So a
//! failing run is made readable by making its choices fewer and smaller.

/// A run of choices: drawn as they are asked for, or played again.
pub struct Tape {
    choices: Vec<u32>,
    at: usize,
    random: Option<fastrand::Rng>,
}

impl Tape {
    /// Draws choices from a seed.
    pub fn random(seed: u64) -> Self {
        Self {
            choices: Vec::new(),
            at: 0,
            random: Some(fastrand::Rng::with_seed(seed)),
        }
    }

    /// Plays choices again; after the last one, all are 0.
    pub fn replay(choices: Vec<u32>) -> Self {
        Self {
            choices,
            at: 0,
            random: None,
        }
    }

    /// What was chosen so far.
    pub fn into_choices(mut self) -> Vec<u32> {
        self.choices.truncate(self.at);
        self.choices
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        if n <= 1 {
            return 0;
        }
        self.choose(|random| random.u32(..n as u32)) as usize % n
    }

    /// True as many times in a hundred.
    pub fn chance(&mut self, percent: u32) -> bool {
        percent > 0 && self.choose(|random| u32::from(random.u32(..100) < percent)) != 0
    }

    /// One of several.
    pub fn of<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.below(all.len())]
    }

    /// Another order, or the same.
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for index in (1..all.len()).rev() {
            let other = index - self.below(index + 1);
            all.swap(index, other);
        }
    }

    fn choose(&mut self, draw: impl FnOnce(&mut fastrand::Rng) -> u32) -> u32 {
        if let Some(random) = &mut self.random {
            self.choices.push(draw(random));
        }
        self.at += 1;
        self.choices.get(self.at - 1).copied().unwrap_or_default()
    }
}

/// Fewer and smaller choices that still fail.
pub fn shrink(mut choices: Vec<u32>, mut fails: impl FnMut(Vec<u32>) -> bool) -> Vec<u32> {
    const TRIES: usize = 3_000;
    let mut left = TRIES;
    let mut attempt = |candidate: &Vec<u32>| {
        left = left.saturating_sub(1);
        left > 0 && fails(candidate.clone())
    };
    loop {
        let before = choices.clone();
        let mut size = choices.len().max(1);
        while size > 0 {
            let mut start = 0;
            while start < choices.len() {
                let end = (start + size).min(choices.len());
                let mut shorter = choices.clone();
                shorter.drain(start..end);
                if attempt(&shorter) {
                    choices = shorter;
                    continue;
                }
                let mut plainer = choices.clone();
                plainer[start..end].fill(0);
                if plainer != choices && attempt(&plainer) {
                    choices = plainer;
                }
                start = end;
            }
            size /= 2;
        }
        if choices == before {
            return choices;
        }
    }
}
