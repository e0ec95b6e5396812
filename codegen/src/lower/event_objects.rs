//! Which object an event is about.
//!
//! The contract doesn't say, but an event is named for its object: `customer.subscription.created` is about a
//! `subscription`, `issuing_card.updated` about an `issuing.card`. The overlay's `event_objects:` has those where the name
//! says something else.

use std::collections::BTreeMap;

use crate::spec::Section;

/// What the overlay says of an event that may be about several kinds of object, or about one that the contract doesn't have.
const ANY: &str = "any";

/// The object's tag of each event that is about one kind of object.
pub(super) fn event_objects(
    events: &[String],
    tags: &[&str],
    section: &Section,
) -> BTreeMap<String, String> {
    let by_words: BTreeMap<String, &str> = tags.iter().map(|tag| (words(tag), *tag)).collect();
    let said: BTreeMap<&str, &str> = section.iter().collect();
    let mut out = BTreeMap::new();
    for event in events {
        let by_name = by_name(event, &by_words);
        let tag = match said.get(event.as_str()) {
            // An entry that says nothing new, or names no object, is not marked as used: an error.
            Some(&said) if said == ANY && by_name.is_some() => {
                section.get(event);
                None
            }
            Some(said) if tags.contains(said) && by_name != Some(*said) => {
                section.get(event);
                Some(*said)
            }
            _ => by_name,
        };
        if let Some(tag) = tag {
            out.insert(event.clone(), tag.to_owned());
        }
    }
    out
}

/// The object that an event is named for: of all that its name ends with, before what happened, the longest. The last part
/// between dots counts as a whole: an `external_account` is no `account`.
fn by_name<'t>(event: &str, by_words: &BTreeMap<String, &'t str>) -> Option<&'t str> {
    let (owner, _) = event.rsplit_once('.')?;
    let shortest = owner.rsplit('.').next().unwrap_or(owner).len();
    let starts = owner
        .match_indices(['.', '_'])
        .map(|(at, _)| at + 1)
        .filter(|at| owner.len() - at >= shortest);
    std::iter::once(0)
        .chain(starts)
        .find_map(|start| by_words.get(&words(&owner[start..])).copied())
}

/// A name whatever stands between its words.
fn words(name: &str) -> String {
    name.replace('.', "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Overlay;

    fn objects(overlay: &str) -> BTreeMap<String, String> {
        let events = [
            "account.external_account.created",
            "application_fee.refund.updated",
            "charge.refunded",
            "charge.dispute.created",
            "customer.subscription.trial_will_end",
            "issuing_card.created",
            "reserve.plan.created",
            "source.transaction.created",
            "ping",
        ];
        let tags = [
            "account",
            "application_fee",
            "charge",
            "dispute",
            "fee_refund",
            "issuing.card",
            "plan",
            "refund",
            "source",
            "source_transaction",
            "subscription",
        ];
        let overlay = Overlay::parse(overlay, "overlay.yaml").unwrap();
        let out = event_objects(
            &events.map(str::to_owned),
            &tags,
            &overlay.additions.event_objects,
        );
        assert_eq!(overlay.unused().len(), 0, "{:?}", overlay.unused());
        out
    }

    #[test]
    fn an_event_is_named_for_its_object() {
        let found: Vec<_> = objects("").into_iter().collect();
        let expected = [
            ("application_fee.refund.updated", "fee_refund"),
            ("charge.dispute.created", "dispute"),
            ("charge.refunded", "charge"),
            ("customer.subscription.trial_will_end", "subscription"),
            ("issuing_card.created", "issuing.card"),
            ("reserve.plan.created", "plan"),
            ("source.transaction.created", "source_transaction"),
        ];
        assert_eq!(
            found,
            expected.map(|(event, tag)| (event.to_owned(), tag.to_owned()))
        );
    }

    #[test]
    fn the_overlay_says_otherwise() {
        let overlay = "event_objects:\n  reserve.plan.created: any\n  charge.refunded: refund\n";
        let found = objects(overlay);
        assert_eq!(found.get("reserve.plan.created"), None);
        assert_eq!(found["charge.refunded"], "refund");
    }

    #[test]
    fn what_the_name_says_anyway_is_not_used() {
        for entry in [
            "charge.refunded: charge",
            "charge.refunded: nothing",
            "ping: any",
        ] {
            let overlay =
                Overlay::parse(&format!("event_objects:\n  {entry}\n"), "overlay.yaml").unwrap();
            let events = ["charge.refunded".to_owned(), "ping".to_owned()];
            event_objects(&events, &["charge"], &overlay.additions.event_objects);
            assert_eq!(overlay.unused().len(), 1, "{entry}");
        }
    }
}
