//! Who gets which name.
//!
//! Every claim to a name has candidates, shortest first; where several claims want one name in one module, all but the
//! one that it fits best move on to their next candidate.

use std::collections::{BTreeMap, BTreeSet};

use super::path::ModulePath;
use crate::ir::TypeId;

/// A name that a type wants, in every module that shows it.
pub(super) struct Claim {
    pub(super) id: TypeId,
    /// The module that the type lives in, and those that re-export it.
    pub(super) modules: Vec<ModulePath>,
    pub(super) candidates: Vec<String>,
    /// From which candidate on a name is the whole path of the shortest use, and fits exactly.
    pub(super) whole: usize,
    /// How many places have the type.
    pub(super) uses: usize,
    /// The requests that take it, where it is only taken. What one alone takes is called after it when another's has
    /// the same name: `CreateItem` and `UpdateItem`.
    pub(super) requests: BTreeSet<String>,
    pub(super) at: usize,
}

impl Claim {
    pub(super) fn name(&self) -> Option<&String> {
        self.candidates.get(self.at)
    }

    fn fits(&self) -> bool {
        self.at >= self.whole
    }
}

/// Names that are taken, by module, with the places of those that have them.
pub(super) type Taken = BTreeMap<ModulePath, BTreeMap<String, String>>;

/// Gives each claim the first candidate that it can have.
pub(super) fn settle(claims: &mut [Claim], taken: &Taken) {
    loop {
        let moving = losers(claims, taken);
        if moving.is_empty() {
            return;
        }
        for index in moving {
            claims[index].at += 1;
        }
    }
}

/// The claims that can't have the name that they want.
fn losers(claims: &[Claim], taken: &Taken) -> BTreeSet<usize> {
    let mut wanted: BTreeMap<(&ModulePath, &str), Vec<usize>> = BTreeMap::new();
    for (index, claim) in claims.iter().enumerate() {
        let Some(name) = claim.name() else { continue };
        for module in &claim.modules {
            wanted.entry((module, name)).or_default().push(index);
        }
    }
    let mut moving = BTreeSet::new();
    for ((module, name), contenders) in wanted {
        if taken
            .get(module)
            .is_some_and(|names| names.contains_key(name))
        {
            moving.extend(contenders);
        } else if contenders.len() > 1 {
            let stays = best(claims, &contenders).or_else(|| at_the_end(claims, &contenders));
            moving.extend(contenders.into_iter().filter(|index| Some(*index) != stays));
        }
    }
    moving
}

/// A claim that has no other name to move on to.
fn at_the_end(claims: &[Claim], contenders: &[usize]) -> Option<usize> {
    let last = |index: &&usize| claims[**index].at + 1 == claims[**index].candidates.len();
    contenders.iter().find(last).copied()
}

/// The claim whose name it is, if it is one's more than the others'.
fn best(claims: &[Claim], contenders: &[usize]) -> Option<usize> {
    let fitting: Vec<usize> = contenders
        .iter()
        .copied()
        .filter(|index| claims[*index].fits())
        .collect();
    if let [only] = fitting.as_slice() {
        return Some(*only);
    }
    let taken_by_one = |index: &usize| claims[*index].requests.len() == 1;
    let common: Vec<usize> = fitting
        .iter()
        .copied()
        .filter(|index| !taken_by_one(index))
        .collect();
    let most_used = |claimed: &[usize]| {
        let rank = |index: &usize| (claims[*index].uses, std::cmp::Reverse(claims[*index].id));
        claimed.iter().copied().max_by_key(rank)
    };
    // What one and the same request alone takes isn't told apart by it.
    let one_request = fitting
        .windows(2)
        .all(|pair| claims[pair[0]].requests == claims[pair[1]].requests);
    match common.as_slice() {
        [] if one_request => most_used(&fitting),
        [] => None,
        [only] => Some(*only),
        _ if common.len() < fitting.len()
            && common.iter().all(|i| !claims[*i].requests.is_empty()) =>
        {
            None
        }
        _ => most_used(&common),
    }
}
