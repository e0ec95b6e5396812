//! What follows for a reply from what its request says and names.

use serde_json::json;

use super::ids;
use super::store::{Found, Store};
use crate::record::{Json, Slot};

/// The currency that a call is about: the first that is said, however deep, or that an object has whose id is said.
pub(super) fn currency(store: &Store, said: &[&Json]) -> Option<String> {
    said.iter().find_map(|json| currency_at(store, "", json))
}

fn currency_at(store: &Store, name: &str, json: &Json) -> Option<String> {
    let own = |json: &Json| json.get("currency")?.as_str().map(str::to_owned);
    match json {
        Json::Object(_) if name == "metadata" => None,
        Json::Object(fields) => own(json).or_else(|| {
            let mut inner = fields.iter();
            inner.find_map(|(name, value)| currency_at(store, name, value))
        }),
        Json::Array(items) => items.iter().find_map(|item| currency_at(store, name, item)),
        Json::String(id) => own(&named(store, name, id)?),
        _ => None,
    }
}

/// The amount of the object that a new one is made for, by the names of both: of the payment that is refunded. It stands
/// for what a request doesn't say.
pub(super) fn amount(store: &Store, said: &[&Json]) -> Json {
    let said = said.iter().filter_map(|json| json.as_object()).flatten();
    let mut amounts = said.filter_map(|(name, value)| {
        let object = named(store, name, value.as_str()?)?;
        object
            .get("amount")
            .filter(|amount| amount.is_i64())
            .cloned()
    });
    match amounts.next() {
        Some(amount) => json!({ "amount": amount }),
        None => json!({}),
    }
}

/// The object that a parameter of that name refers to; of one that was only named so far, what is known.
fn named(store: &Store, name: &str, id: &str) -> Option<Json> {
    let kind = ids::named(name)?;
    match store.find(&[kind], id) {
        Found::Live(object) => Some(object),
        Found::Deleted(_) => None,
        Found::Nothing => store.promised(&[kind], id),
    }
}

/// What is made at once of what is said as its data: `price_data`. Of others it is said what they will be made of.
const OF_DATA: [&str; 4] = ["payment_method", "price", "product", "shipping_rate"];

/// What is said of a field by what stands beside it: a price with `recurring` is of the `type` of that name, and
/// `price_data` says what price it is.
pub(super) fn field(slot: Slot<'_>, name: &str, said: &[Json]) -> Option<Json> {
    if OF_DATA.contains(&name) {
        let name = format!("{name}_data");
        return said.iter().find_map(|said| said.get(&name)).cloned();
    }
    let has = |value: &&&str| {
        let mut own = said.iter().filter_map(|said| said.get(**value));
        own.any(|own| !own.is_null())
    };
    match slot {
        Slot::Option(option) if name == "type" => field(option.fill(), name, said),
        Slot::Enum(known) if name == "type" => {
            let value = known.table().0.iter().find(has);
            value.map(|value| (*value).into())
        }
        _ => None,
    }
}
