//! What brings an event in place of a delivery of Stripe's own.
use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

/// What an event is wrapped in when it comes over a cloud provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Envelope {
    /// Of Amazon EventBridge: the event is its `detail`.
    EventBridge,
    /// Of Azure Event Grid, as CloudEvents write it: the event is its `data`.
    EventGrid,
}

/// The envelope, and the text of the event in it; none if it is no envelope.
pub(super) fn open(bytes: &[u8]) -> Option<(Envelope, &[u8])> {
    let fields: BTreeMap<String, &RawValue> = serde_json::from_slice(bytes).ok()?;
    // An event itself has `data`, too.
    if fields.contains_key("object") {
        return None;
    }
    let object = |name: &str| {
        let text = fields.get(name)?.get();
        text.starts_with('{').then_some(text.as_bytes())
    };
    match object("detail") {
        Some(event) => Some((Envelope::EventBridge, event)),
        None if fields.contains_key("specversion") => Some((Envelope::EventGrid, object("data")?)),
        None => None,
    }
}

impl fmt::Display for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EventBridge => "Amazon EventBridge",
            Self::EventGrid => "Azure Event Grid",
        })
    }
}
