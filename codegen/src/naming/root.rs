//! Which types have their name at the crate's root, too: `stripe_client::Invoice` is `stripe_client::invoices::Invoice`.

use std::collections::BTreeSet;

use super::path::{PARAMS, TypeNames};
use super::pins::Pins;
use crate::ir::{Api, Def, TypeId};

/// What the root re-exports of the runtime under its own name.
pub(crate) const RUNTIME: &[&str] = &[
    "AdviceCode",
    "Bytes",
    "Clearable",
    "Currency",
    "DateTime",
    "Decimal",
    "DeclineCode",
    "DecodeError",
    "Error",
    "ErrorCode",
    "ErrorKind",
    "Expandable",
    "Extra",
    "HasMoney",
    "Id",
    "Int64",
    "Issue",
    "IssueKind",
    "Json",
    "List",
    "Metadata",
    "Money",
    "NotDeleted",
    "RawRequest",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "SearchResult",
    "StripeContext",
    "StripeError",
    "Timestamp",
    "V2List",
];

/// What else the root has for itself.
const OWN: &[&str] = &[
    "API_VERSION",
    "Client",
    "ExpandPath",
    "FileUpload",
    "Stripe",
];

/// The main resources, which the contract names without a namespace, sorted by their paths. Those that the lock has at the
/// root stay there, whatever the contract says of them today, and keep their names from others. One that is called as
/// something of the root's is reached through its module.
pub(super) fn settle(api: &Api, names: &TypeNames, pins: &Pins<'_>) -> Vec<TypeId> {
    let path = |id: TypeId| &names.types[id.0 as usize];
    let kept = api
        .iter()
        .map(|(id, _)| id)
        .filter(|id| pins.is_at_root(*id));
    let main = api.iter().filter(|(id, ty)| {
        let (Some(schema), Def::Record(record)) = (&ty.schema, &ty.def) else {
            return false;
        };
        let main = record.resource.is_some() && !record.is_deleted() && !schema.contains('.');
        main && path(*id).module.last().is_some_and(|m| m != PARAMS)
    });
    let mut seen: BTreeSet<&str> = RUNTIME.iter().chain(OWN).copied().collect();
    let mut out: Vec<TypeId> = kept
        .chain(main.map(|(id, _)| id))
        .filter(|id| seen.insert(&path(*id).name))
        .collect();
    out.sort_by_key(|id| path(*id));
    out
}
