//! What the search looks through: one file, read once.

use std::collections::BTreeSet;

use codegen::model::{Crate, ItemKind, Member};
use serde_json::{Value, json};

use super::{Site, links};

/// Operations as `[id, accessor, method, path, line, fields]`, types as `[name, title, fields]`, events as `[name, words]`.
pub(super) fn index(site: &Site) -> Value {
    let krate = site.krate();
    let operations: Vec<Value> = krate
        .operations
        .iter()
        .map(|operation| {
            let mut fields = BTreeSet::new();
            names(krate, &operation.parameters, DEPTH, &mut fields);
            let fields: Vec<&str> = fields.into_iter().collect();
            json!([
                operation.id,
                operation.accessor.dotted(),
                operation.method.as_str(),
                operation.path,
                site.words(|words| words.line(operation)),
                fields.join(" "),
            ])
        })
        .collect();
    let resources: Vec<Value> = site
        .resources()
        .map(|(name, id)| {
            let mut fields = BTreeSet::new();
            if let ItemKind::Record(record) = &krate[id].kind {
                names(krate, &record.members, 0, &mut fields);
            }
            let fields: Vec<&str> = fields.into_iter().collect();
            json!([
                name,
                krate[id].path.name,
                fields.join(" "),
                u8::from(krate[id].is_resource)
            ])
        })
        .collect();
    let events: Vec<Value> = links::variants(krate)
        .iter()
        .map(|event| json!([event.wire, site.plain(event.words.as_deref())]))
        .collect();
    json!({"operations": operations, "resources": resources, "events": events})
}

/// How deep nested parameters are found.
const DEPTH: usize = 3;

/// The names of fields, and of those below them.
fn names<'c>(krate: &'c Crate, members: &'c [Member], depth: usize, out: &mut BTreeSet<&'c str>) {
    for member in members {
        out.insert(&member.wire);
        if depth == 0 {
            continue;
        }
        let Some(id) = links::inner(&member.ty) else {
            continue;
        };
        match &krate[krate.resolve(id)].kind {
            ItemKind::Params(record) => names(krate, &record.members, depth - 1, out),
            ItemKind::Union(union) => {
                for id in union.arms.iter().filter_map(|arm| links::inner(&arm.ty)) {
                    if let ItemKind::Params(record) = &krate[krate.resolve(id)].kind {
                        names(krate, &record.members, depth - 1, out);
                    }
                }
            }
            _ => {}
        }
    }
}
