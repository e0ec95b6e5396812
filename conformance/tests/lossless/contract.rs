//! The contract as the generator reads it: its types, and the names they have in the crate.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use codegen::ir::{Api, Def, Field, Ty, TypeId};
use codegen::naming::{self, Names};
use codegen::{NamesLock, lower, spec};

/// What `spec/` says.
pub struct Contract {
    pub api: Api,
    names: Names,
    /// By type: how deep its plainest value is nested. The plainest value of a union is that of an arm.
    heights: Vec<usize>,
}

/// Read once: it takes a debug build seconds.
pub fn contract() -> &'static Contract {
    static CONTRACT: OnceLock<Contract> = OnceLock::new();
    CONTRACT.get_or_init(read)
}

fn read() -> Contract {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let folder = above
        .map(|folder| folder.join("spec"))
        .find(|folder| folder.is_dir())
        .unwrap();
    let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let overlay = spec::Overlay::parse(&text("overlay.yaml"), "overlay.yaml").unwrap();
    let lock = NamesLock::parse(&text("names.lock"), "names.lock").unwrap();
    let source = text("openapi.json");
    let document = spec::Document::parse(&source, "openapi.json").unwrap();
    let (api, refused) = lower::document(&document, &overlay.additions).unwrap();
    let mut errors = refused.errors;
    let named = naming::settle_beside(&api, &overlay, &lock, &mut errors).unwrap();
    errors.into_result().unwrap();
    let naming::Named { api, names } = named;
    let heights = heights(&api);
    Contract {
        api,
        names,
        heights,
    }
}

impl Contract {
    /// The type's path in the crate, as the registry writes it.
    pub fn path(&self, id: TypeId) -> String {
        let path = &self.names.types.types[id.0 as usize];
        let mut parts = path.module.clone();
        parts.push(path.name.clone());
        parts.join("::")
    }

    /// The path of an operation's request.
    pub fn request_path(&self, operation: usize) -> String {
        let accessor = &self.names.accessors[operation];
        let mut parts = accessor.modules().to_vec();
        parts.push(accessor.request.clone());
        parts.join("::")
    }

    /// How deep the plainest value is nested.
    pub fn height(&self, ty: &Ty) -> usize {
        height(&self.heights, ty)
    }
}

fn heights(api: &Api) -> Vec<usize> {
    const ENDLESS: usize = usize::MAX / 2;
    let mut all = vec![ENDLESS; api.types.len()];
    loop {
        let mut changed = false;
        for (id, ty) in api.iter() {
            let own = match &ty.def {
                Def::Enumeration(_) => 0,
                Def::Record(record) => {
                    let must = record.fields.iter().filter(|field| must(field));
                    1 + must
                        .map(|field| height(&all, &field.ty))
                        .max()
                        .unwrap_or_default()
                }
                Def::Union(union) => union
                    .arms
                    .iter()
                    .map(|arm| height(&all, &arm.ty))
                    .min()
                    .unwrap_or_default(),
            };
            if own < all[id.0 as usize] {
                all[id.0 as usize] = own;
                changed = true;
            }
        }
        if !changed {
            return all;
        }
    }
}

fn height(all: &[usize], ty: &Ty) -> usize {
    match ty {
        Ty::Named(id) => all[id.0 as usize],
        Ty::Page(..) => 1,
        _ => 0,
    }
}

/// Whether the contract says that the field is there and not null.
pub fn must(field: &Field) -> bool {
    field.required && !field.nullable
}
