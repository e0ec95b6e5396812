//! Which module each type lives in.
//!
//! A type lives with the resource that owns it; one that several namespaces share lives in the module they have in
//! common, and at the root there is one for each direction: `types` and `params`.

use std::collections::{BTreeSet, HashMap};

use super::inflect::{plural, singular};
use super::operations::Accessor;
use super::path::{ModulePath, PARAMS, SHARED};
use crate::ir::{Api, Def, Operation, Owner, Response, Side, Ty, TypeId};

/// Where everything lives, as far as it doesn't depend on names.
pub struct Homes {
    /// The module of each response type that the contract names, and of the inline ones by their owners.
    pub modules: Vec<ModulePath>,
    /// The resource that a type belongs to, if it belongs to one alone.
    pub anchors: Vec<Option<TypeId>>,
    /// The namespaces whose replies have a type in them.
    pub users: Vec<BTreeSet<ModulePath>>,
}

impl Homes {
    /// The same once types that are one are one: `now` says which each is.
    #[must_use]
    pub fn merged(&self, now: &[TypeId], count: usize) -> Homes {
        let mut out = Homes {
            modules: vec![ModulePath::new(); count],
            anchors: vec![None; count],
            users: vec![BTreeSet::new(); count],
        };
        let mut seen = vec![false; count];
        for (before, id) in now.iter().enumerate() {
            let anchor = self.anchors[before].map(|anchor| now[anchor.index()]);
            let index = id.index();
            out.users[index].extend(self.users[before].iter().cloned());
            if std::mem::replace(&mut seen[index], true) {
                out.anchors[index] = out.anchors[index].filter(|known| Some(*known) == anchor);
            } else {
                out.modules[index].clone_from(&self.modules[before]);
                out.anchors[index] = anchor;
            }
        }
        out
    }
}

/// Finds every type's home.
#[must_use]
pub fn settle(api: &Api, accessors: &[Accessor]) -> Homes {
    let finder = Finder::new(api, accessors);
    finder.settle()
}

struct Finder<'a> {
    api: &'a Api,
    accessors: &'a [Accessor],
    /// Top modules of the operations that return a type.
    returned: HashMap<TypeId, BTreeSet<ModulePath>>,
    tops: BTreeSet<ModulePath>,
}

impl<'a> Finder<'a> {
    fn new(api: &'a Api, accessors: &'a [Accessor]) -> Self {
        let mut returned: HashMap<TypeId, BTreeSet<ModulePath>> = HashMap::new();
        let mut tops = BTreeSet::new();
        for (operation, accessor) in api.operations.iter().zip(accessors) {
            let top = top(accessor.modules());
            tops.insert(top.clone());
            if let Some(id) = answered(operation) {
                returned.entry(id).or_default().insert(top.clone());
            }
        }
        Finder {
            api,
            accessors,
            returned,
            tops,
        }
    }

    fn settle(&self) -> Homes {
        let count = self.api.types.len();
        let fixed: Vec<Option<ModulePath>> =
            (0..count).map(|i| self.fixed(TypeId(i as u32))).collect();
        let mut owners: Vec<BTreeSet<Owner>> = vec![BTreeSet::new(); count];
        // Everything a resource reaches without passing through another resource is its own.
        for start in (0..count).filter(|i| fixed[*i].is_some()) {
            self.reach(
                &[TypeId(start as u32)],
                Owner::Schema(TypeId(start as u32)),
                &fixed,
                &mut owners,
            );
        }
        for (index, operation) in self.api.operations.iter().enumerate() {
            let mut roots = Vec::new();
            for field in &operation.parameters {
                owned_by(&field.ty, &mut |id| roots.push(id));
            }
            if let Response::Json(ty) = &operation.response {
                owned_by(ty, &mut |id| roots.push(id));
            }
            self.reach(&roots, Owner::Operation(index), &fixed, &mut owners);
        }
        let mut modules = Vec::with_capacity(count);
        let mut anchors = Vec::with_capacity(count);
        let mut users = Vec::with_capacity(count);
        for (i, ty) in self.api.types.iter().enumerate() {
            let resources: BTreeSet<TypeId> = owners[i]
                .iter()
                .filter_map(|o| match o {
                    Owner::Schema(id) => Some(*id),
                    Owner::Operation(_) => None,
                })
                .collect();
            let returned = self
                .returned
                .get(&TypeId(i as u32))
                .into_iter()
                .flatten()
                .cloned();
            let used = owners[i].iter().filter_map(|owner| match owner {
                Owner::Schema(id) => fixed[id.index()].clone(),
                Owner::Operation(index) => {
                    (ty.side == Side::Response).then(|| self.operation_module(*index, ty.side))
                }
            });
            users.push(
                returned
                    .chain(used)
                    .filter(|module| module[..] != [SHARED.to_owned()])
                    .collect(),
            );
            anchors.push(match (&fixed[i], resources.len()) {
                (Some(_), _) => Some(self.live(TypeId(i as u32))),
                (None, 1) => resources.first().map(|id| self.live(*id)),
                _ => None,
            });
            modules.push(match &fixed[i] {
                Some(module) => module.clone(),
                None => {
                    let responses = owners[i].iter().filter_map(|o| match o {
                        Owner::Schema(id) => fixed[id.0 as usize].clone(),
                        Owner::Operation(index) => (ty.side == Side::Request
                            || resources.is_empty())
                        .then(|| self.operation_module(*index, ty.side)),
                    });
                    common(responses, ty.side)
                }
            });
        }
        Homes {
            modules,
            anchors,
            users,
        }
    }

    /// The module of an operation's own types.
    fn operation_module(&self, index: usize, side: Side) -> ModulePath {
        let modules = self.accessors[index].modules();
        match side {
            Side::Request => modules.to_vec(),
            Side::Response => top(modules),
        }
    }

    fn reach(
        &self,
        roots: &[TypeId],
        owner: Owner,
        fixed: &[Option<ModulePath>],
        owners: &mut [BTreeSet<Owner>],
    ) {
        let mut waiting = roots.to_vec();
        let mut first = matches!(owner, Owner::Schema(_));
        while let Some(id) = waiting.pop() {
            let index = id.0 as usize;
            if !first && (fixed[index].is_some() || !owners[index].insert(owner.clone())) {
                continue;
            }
            first = false;
            match &self.api.types[index].def {
                Def::Record(record) => record
                    .fields
                    .iter()
                    .for_each(|f| owned_by(&f.ty, &mut |id| waiting.push(id))),
                Def::Union(union) => union
                    .needed()
                    .iter()
                    .for_each(|a| owned_by(&a.ty, &mut |id| waiting.push(id))),
                Def::Enumeration(_) => {}
            }
        }
    }

    /// The module of a resource; nothing for a type that lives where its users do.
    fn fixed(&self, id: TypeId) -> Option<ModulePath> {
        let ty = self.api.get(id);
        let schema = ty.schema.as_deref()?;
        let is_resource = match &ty.def {
            Def::Record(record) => record.resource.is_some() || record.object_tag().is_some(),
            _ => false,
        };
        let live = schema.strip_prefix("deleted_").unwrap_or(schema);
        if let Some((prefix, _)) = live.rsplit_once('.') {
            // `v2.core.account` and `v2.core.account.configuration` both live in `v2::core`.
            let segments: ModulePath = prefix.split('.').map(str::to_owned).collect();
            let known = (1..=segments.len())
                .rev()
                .map(|n| segments[..n].to_vec())
                .find(|m| self.tops.contains(m));
            return Some(known.unwrap_or_else(|| vec![SHARED.to_owned()]));
        }
        if !is_resource {
            return None;
        }
        let id = self.live(id);
        let found = self.returned.get(&id)?;
        let many = plural(live);
        if let Some(named) = self.tops.iter().find(|top| {
            top.len() == 1
                && (top[0] == many
                    || top[0] == live
                    || singular(&top[0]).replace('_', "") == live.replace('_', ""))
        }) {
            return Some(named.clone());
        }
        // Test helpers return what belongs elsewhere.
        let owners: Vec<_> = found
            .iter()
            .filter(|m| m.first().is_none_or(|s| s != "test_helpers"))
            .collect();
        match owners.as_slice() {
            [one] => Some((*one).clone()),
            [] => found.first().cloned(),
            _ => Some(vec![SHARED.to_owned()]),
        }
    }

    /// The object that a deleted one was, or the type itself.
    fn live(&self, id: TypeId) -> TypeId {
        let live = self
            .api
            .get(id)
            .schema
            .as_deref()
            .and_then(|s| s.strip_prefix("deleted_"));
        match live.and_then(|name| self.api.schemas.get(name)) {
            Some(crate::ir::Schema::Type(id)) => *id,
            _ => id,
        }
    }
}

/// The types that a use owns. What is only referred to by its id isn't owned.
fn owned_by(ty: &Ty, each: &mut impl FnMut(TypeId)) {
    match ty {
        Ty::Id(_) => {}
        ty => ty.mentions(each),
    }
}

/// The type that an operation answers, alone or in pages.
fn answered(operation: &Operation) -> Option<TypeId> {
    let Response::Json(ty) = &operation.response else {
        return None;
    };
    match ty {
        Ty::Named(id) => Some(*id),
        Ty::Page(_, item) => match **item {
            Ty::Named(id) => Some(id),
            _ => None,
        },
        _ => None,
    }
}

/// The module that a namespace's types live in: its first segment, and of v2 its first two.
#[must_use]
pub fn top(modules: &[String]) -> ModulePath {
    let len = if modules.first().is_some_and(|m| m == "v2") {
        2
    } else {
        1
    };
    modules[..len.min(modules.len())].to_vec()
}

/// The module that all have in common, or the shared one.
pub(super) fn common(modules: impl Iterator<Item = ModulePath>, side: Side) -> ModulePath {
    let shared = modules.reduce(|a, b| {
        a.into_iter()
            .zip(b)
            .take_while(|(x, y)| x == y)
            .map(|(x, _)| x)
            .collect()
    });
    let mut module = shared.unwrap_or_default();
    // `v2` alone is a door, not a room.
    if module.len() == 1 && module[0] == "v2" {
        module.clear();
    }
    match side {
        Side::Request => module.push(PARAMS.to_owned()),
        Side::Response if module.is_empty() => module.push(SHARED.to_owned()),
        Side::Response => module = top(&module),
    }
    module
}
