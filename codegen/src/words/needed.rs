//! What a new contract has, and no words are for.

use std::collections::HashSet;

use crate::docs;
use crate::model::{Crate, ItemKind, Member};

/// Something that is new and has no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedsWords {
    /// What it is: `PostRefunds.reason`, `invoice.total_taxes`.
    pub place: String,
    /// What is known of it anyway.
    pub facts: String,
}

/// What a crate has that the one before it hasn't, without words.
pub(crate) fn needed(before: &Crate, now: &Crate) -> Vec<NeedsWords> {
    let known: HashSet<String> = places(before)
        .into_iter()
        .map(|(place, ..)| place)
        .collect();
    let new = places(now).into_iter();
    new.filter(|(place, has_words, _)| !has_words && !known.contains(place))
        .map(|(place, _, facts)| NeedsWords { place, facts })
        .collect()
}

/// Every operation, schema, member and event type: its place, whether it has words, and its facts.
fn places(krate: &Crate) -> Vec<(String, bool, String)> {
    let mut out = Vec::new();
    for operation in &krate.operations {
        let call = format!("{} {}", operation.method.as_str(), operation.path);
        out.push((operation.id.clone(), operation.words.does.is_some(), call));
        members(krate, &operation.id, &operation.parameters, &mut out);
    }
    for item in krate.items.iter().filter(|item| !item.is_alias()) {
        let owner = match &item.component {
            Some(schema) => schema.clone(),
            None => item.path.to_string(),
        };
        if item.component.is_some() && item.is_resource {
            out.push((owner.clone(), item.about.words.is_some(), String::new()));
        }
        if let ItemKind::Record(record) | ItemKind::Params(record) = &item.kind {
            members(krate, &owner, &record.members, &mut out);
        }
    }
    if let Some(webhooks) = krate.webhooks
        && let ItemKind::Enum(events) = &krate[webhooks.event_type].kind
    {
        out.extend(
            events
                .iter()
                .map(|event| (event.wire.clone(), event.words.is_some(), String::new())),
        );
    }
    out
}

fn members(krate: &Crate, owner: &str, members: &[Member], out: &mut Vec<(String, bool, String)>) {
    out.extend(members.iter().map(|member| {
        (
            format!("{owner}.{}", member.wire),
            member.facts.words.is_some() || docs::is_our_own(member),
            docs::facts(krate, member, true),
        )
    }));
}

impl std::fmt::Display for NeedsWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.place)?;
        if !self.facts.is_empty() {
            write!(f, ": {}", self.facts)?;
        }
        Ok(())
    }
}
