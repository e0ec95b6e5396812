//! Whose a change is: upstream's, or ours.
//!
//! The two documents are compared at the places of what changed, as JSON and without anything that the generator made of
//! them: if they say the same there, the change is of our own making.

use super::census::{Census, arms, values};
use super::sides::Sides;
use super::{Change, Step, Subject};

/// Whether the documents differ where a change is.
#[must_use]
pub fn is_upstreams(change: &Change, sides: &Sides<'_>) -> bool {
    let places = sides.places(change);
    // What no side has a place for can't be looked at.
    places.is_empty() || places.iter().any(|place| sides.differ(place)) || elsewhere(change, sides)
}

/// Whether the documents differ in what stands elsewhere than its type: an arm is a component, and the values of events are
/// where an endpoint asks for them.
pub(super) fn elsewhere(change: &Change, sides: &Sides<'_>) -> bool {
    // What stands at no place of the contract is made of several: the errors that are one type, the events that are
    // delivered without their data.
    let is_there = |document: &&serde_json::Value| document.pointer(pointer(change)).is_some();
    if !sides.documents.iter().any(is_there) {
        return true;
    }
    if change.subject == Subject::Expansion {
        // What a request can expand follows from all that it answers: something of that differs.
        let [before, after] = [&sides.before, &sides.after].map(|side| side.census.expansions());
        return !before.eq(after);
    }
    let both = [&sides.before, &sides.after];
    let differs = |schema: &str| {
        let place = format!("schema {schema}");
        sides.differ(&[place.clone(), place])
    };
    let is_union = change.subject == Subject::Type && change.step == Step::Patch;
    if is_union || change.subject == Subject::Arm {
        // What an event can be about is any object; elsewhere, how an arm is told apart follows from the others, too.
        let places = sides.places(change);
        let mut said = places.iter().flat_map(|place| sides.said(place)).flatten();
        if !said.any(|said| arms(said.schema).next().is_some()) {
            return !is_union;
        }
        let holders = both.iter().filter_map(|side| side.about(change));
        let mut others = holders.flat_map(|about| about.holder.members.keys());
        return others.any(|arm| differs(arm));
    }
    let members = both.iter().filter_map(|side| side.about(change)?.member);
    let mut wires: Vec<String> = members.collect();
    wires.dedup();
    let has =
        |schema: &str| both.map(|side| !side.census.at(&format!("schema {schema}")).is_empty());
    wires.iter().any(|wire| match change.subject {
        Subject::Value => {
            let [before, after] = both.map(|side| times_allowed(&side.census, wire));
            before != after
        }
        // An id of what is no more is a text.
        Subject::Parameter => {
            let names = sides.before.names;
            let items = names.items.values().map(|item| &item.references);
            let operations = names
                .operations
                .values()
                .map(|operation| &operation.references);
            let mut referred = items
                .chain(operations)
                .filter_map(|references| references.get(wire));
            referred.any(|schema| has(schema) == [true, false] && change.reason.ends_with('`'))
        }
        _ => false,
    })
}

/// Where a change is, without the name of the member.
pub(super) fn pointer(change: &Change) -> &str {
    let place = change.place.trim_start_matches('#');
    place.split(" (").next().unwrap_or_default()
}

/// How many enumerations of a document have a value.
fn times_allowed(census: &Census<'_>, value: &str) -> usize {
    let said = census.iter().filter(|(place, _)| place.contains('/'));
    said.flat_map(|(_, said)| said)
        .filter(|said| values(said.schema).contains(&value))
        .count()
}
