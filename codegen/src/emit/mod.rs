//! Named data into files.
//!
//! Each file is made on its own, so files are made on all cores; the order of everything is the order of maps, so the
//! result is the same on any machine.

mod crate_files;
mod examples;
mod imports;
mod manifest;
mod pages;
mod registry;
mod requests;
mod router;
mod testing;
mod types;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use rayon::prelude::*;

use crate::describe;
use crate::docs;
use crate::model::{
    Crate, Entry, FeatureSet, File, FileId, ItemId, Module, ModulePath, REQUESTS, RustType,
    Spelling, module_name, path_text,
};
use crate::naming::reserved;
use crate::render::{self, Code, RenderError, Table};
use crate::source::visible;

/// The private file of a namespace's resources as they are without its feature.
const OPAQUE: &str = "opaque";

/// Every file of a crate, by its path.
pub(crate) fn files(krate: &Crate) -> Result<BTreeMap<String, Vec<u8>>, RenderError> {
    let calls = krate.operations.par_iter();
    let calls = calls.map(|operation| describe::usual_call(krate, operation));
    let emitter = Emitter {
        krate,
        calls: calls.collect(),
        held: docs::Held::of(krate),
    };
    emitter.files()
}

/// What writes the code of a crate.
struct Emitter<'a> {
    krate: &'a Crate,
    /// By operation: an example of its call.
    calls: Vec<String>,
    /// What fields say of the types that they hold.
    held: docs::Held<'a>,
}

/// Where an item is written.
struct Here<'h> {
    /// What its file defines or imports: these are called by their names alone.
    near: &'h BTreeSet<ItemId>,
    /// The item's own condition, beyond its file's.
    condition: Option<String>,
    /// The condition that its documentation tells, where neither its own nor its file's does.
    label: Option<String>,
}

impl Here<'_> {
    /// The condition as an attribute.
    fn cfg(&self) -> TokenStream {
        attribute(self.condition.clone())
    }

    /// The same on what has documentation of its own.
    fn told(&self) -> TokenStream {
        let label = |label| quote!(#[cfg_attr(docsrs, doc(cfg(#label)))]);
        let label = in_attribute(self.label.as_ref(), label);
        let cfg = self.cfg();
        quote!(#label #cfg)
    }

    /// A table under the same condition.
    fn table(&self, name: &'static str, rows: Vec<String>) -> Table {
        Table {
            condition: self.condition.clone(),
            name,
            rows,
        }
    }
}

impl Emitter<'_> {
    fn files(&self) -> Result<BTreeMap<String, Vec<u8>>, RenderError> {
        let mut jobs: Vec<Job<'_>> = Vec::new();
        for (path, module) in &self.krate.modules {
            if !path.is_empty() {
                jobs.push(Job::Module(path, module));
            }
            if !module.opaque.is_empty() {
                jobs.push(Job::Opaque(path, module));
            }
            let folders: BTreeSet<&str> = module.files.keys().map(|f| f.folder.as_str()).collect();
            let folders = folders.into_iter().filter(|folder| !folder.is_empty());
            jobs.extend(folders.map(|folder| Job::Folder(path, module, folder)));
            let files = module.files.iter();
            jobs.extend(files.map(|(key, file)| Job::Items(path, module, key, file)));
        }
        // Large files first: the last one to finish should be a small one.
        jobs.sort_by_key(|job| std::cmp::Reverse(job.weight()));
        let (own, files) = rayon::join(
            || crate_files::all(self),
            || {
                let files = jobs.par_iter().map(|job| self.run(job));
                files.collect::<Result<Vec<_>, RenderError>>()
            },
        );
        let package = &self.krate.package;
        let header = format!("// {}\n", package.origin(&self.krate.version));
        let written = own?.into_iter().chain(files?).map(|(path, text)| {
            let text = if path.ends_with(".rs") {
                [header.as_bytes(), &text].concat()
            } else {
                text
            };
            (path, package.in_own_name(text))
        });
        Ok(written.collect())
    }

    fn run(&self, job: &Job<'_>) -> Result<(String, Vec<u8>), RenderError> {
        let (path, code) = match job {
            Job::Module(path, module) => (
                format!("src/{}/mod.rs", folder(path)),
                self.module(path, module).into(),
            ),
            Job::Folder(path, module, name) => (
                format!("src/{}/{}/mod.rs", folder(path), folder_name(module, name)),
                match *name {
                    REQUESTS => self.request_module(path, module).into(),
                    name => self.private_folder(module, name).into(),
                },
            ),
            Job::Opaque(path, module) => {
                let name = file_name(&folder_name(module, OPAQUE));
                (
                    format!("src/{}/{name}.rs", folder(path)),
                    self.opaque(module),
                )
            }
            Job::Items(path, module, id, file) => {
                let inner = match id.folder.as_str() {
                    "" => String::new(),
                    inner => format!("{}/", folder_name(module, inner)),
                };
                let name = file_name(&id.name);
                (
                    format!("src/{}/{inner}{name}.rs", folder(path)),
                    self.items(file),
                )
            }
        };
        let text = render::file(&path, code)?;
        Ok((path, text.into_bytes()))
    }

    /// A public module: what it re-exports, and the modules below it.
    fn module(&self, path: &[String], module: &Module) -> TokenStream {
        let about = crate_files::module_doc(self.krate, path, module);
        let about = inner_doc(&docs::finished(&about, None));
        let mut parts = Vec::new();
        for folder in module
            .files
            .keys()
            .map(|id| id.folder.as_str())
            .collect::<BTreeSet<_>>()
        {
            if folder.is_empty() {
                parts.push(self.private_folder(module, folder));
                continue;
            }
            let files = module.files.iter().filter(|(id, _)| id.folder == folder);
            let needs = files.flat_map(|(_, file)| &file.needs).copied().collect();
            let name = ident(&folder_name(module, folder));
            parts.push(match folder {
                REQUESTS => self.functions(module, &name, &self.cfg(&needs)),
                _ => {
                    let cfg = self.untold(&needs);
                    quote!(#cfg mod #name; #cfg pub use self::#name::*;)
                }
            });
        }
        if !module.opaque.is_empty() {
            let full = module.full.as_ref();
            let cfg = attribute(full.map(|all| format!("not({all})")));
            let name = ident(&folder_name(module, OPAQUE));
            parts.push(quote!(#cfg mod #name; #cfg pub use self::#name::*;));
        }
        for (name, id) in &module.shown {
            let item = &self.krate[*id];
            let here: FeatureSet = module.own.intersection(&item.needs).copied().collect();
            let cfg = (here != module.needs).then(|| self.cfg(&here));
            let (target, shown) = (tokens(&self.public_path(*id)), ident(name));
            let rename = (item.path.name != *name).then(|| quote!(as #shown));
            parts.push(quote!(#[doc(inline)] #cfg pub use #target #rename;));
        }
        for child in &module.children {
            let mut full = path.to_vec();
            full.push(child.clone());
            let cfg = self.krate.modules.get(&full).map(|m| self.of_module(m));
            let name = ident(&module_name(child));
            parts.push(quote!(#cfg pub mod #name;));
        }
        quote!(#about #(#parts)*)
    }

    /// The private files of a folder, re-exported.
    fn private_folder(&self, module: &Module, folder: &str) -> TokenStream {
        let files = module.files.iter().filter(|(id, _)| id.folder == folder);
        let parts = files.map(|(id, file)| {
            let cfg = match self.is_mixed(file) {
                true => self.untold(&file.needs),
                false => self.cfg(&file.needs),
            };
            let name = ident(&file_name(&id.name));
            quote!(#cfg mod #name; #cfg pub use self::#name::*;)
        });
        quote!(#(#parts)*)
    }

    /// The file of a module's opaque resources.
    fn opaque(&self, module: &Module) -> Code {
        let near = module.opaque.iter().copied().collect();
        let mut code = Code::from(quote!(
            use crate::rt;
        ));
        for id in &module.opaque {
            let full = self.krate.features.condition(&self.krate[*id].needs);
            let condition = full.filter(|full| module.full.as_ref() != Some(full));
            let here = Here {
                near: &near,
                condition: condition.map(|full| format!("not({full})")),
                label: None,
            };
            self.define_opaque(*id, &here, &mut code);
        }
        code
    }

    fn items(&self, file: &File) -> Code {
        let imports = imports::of(self.krate, file);
        let mut near = imports.clone();
        near.extend(file.entries.iter().filter_map(|entry| match entry {
            // A resource that may be opaque is another file's then.
            Entry::Item(id) if self.krate[*id].is_opaque => {
                file.needs.is_subset(&self.krate[*id].needs).then_some(*id)
            }
            Entry::Item(id) => Some(*id),
            Entry::Request(_) => None,
        }));
        let mut code = Code::default();
        let is_mixed = self.is_mixed(file);
        for entry in &file.entries {
            let own = entry.needs(self.krate);
            let condition = self.krate.features.condition(&own);
            let (condition, label) = match own == file.needs {
                true => (None, condition.filter(|_| is_mixed)),
                false => (condition, None),
            };
            let here = Here {
                near: &near,
                condition,
                label,
            };
            match entry {
                Entry::Item(id) => self.define(*id, &here, &mut code),
                Entry::Request(index) => {
                    self.request(*index, &here, &mut code);
                }
            }
        }
        // A file of other names alone stands on nothing.
        let stands = |entry: &Entry| match entry {
            Entry::Item(id) => !self.krate[*id].is_alias(),
            Entry::Request(_) => true,
        };
        let rt = "crate::rt".to_owned();
        let rt = file.entries.iter().any(stands).then_some(rt);
        let mut paths: Vec<String> = imports.iter().map(|id| self.public_path(*id)).collect();
        paths.extend(rt);
        paths.sort();
        let paths = paths.iter().map(|path| tokens(path));
        let items = code.items;
        code.items = quote!(#(use #paths;)* #items);
        code
    }

    /// A set's condition as an attribute.
    fn cfg(&self, needs: &FeatureSet) -> TokenStream {
        attribute(self.krate.features.condition(needs))
    }

    /// The same, which documentation doesn't tell: what is inside tells its own, and rustdoc would add the two up.
    fn untold(&self, needs: &FeatureSet) -> TokenStream {
        let condition = self.krate.features.condition(needs);
        let untold = |condition| quote!(#[cfg_attr(not(docsrs), cfg(#condition))]);
        in_attribute(condition.as_ref(), untold)
    }

    /// A public module's condition. Where it is that of several features, what is inside tells its own.
    fn of_module(&self, module: &Module) -> TokenStream {
        match module.needs.len() {
            1 => self.cfg(&module.needs),
            _ => self.untold(&module.needs),
        }
    }

    /// Whether some of a file needs other features than the rest.
    fn is_mixed(&self, file: &File) -> bool {
        let mut entries = file.entries.iter();
        entries.any(|entry| entry.needs(self.krate) != file.needs)
    }

    /// A type as it is written here.
    fn ty(&self, ty: &RustType, here: &Here<'_>) -> TokenStream {
        tokens(&self.type_text(ty, here))
    }

    fn type_text(&self, ty: &RustType, here: &Here<'_>) -> String {
        ty.spell(&Spelling {
            runtime: "rt::",
            upload: "File",
            empty: "String",
            map: "std::collections::BTreeMap",
            boxes: true,
            item: &|id| self.path(id, here),
        })
    }

    /// A path to an item from here: its name alone if the file has it, from the crate's root otherwise.
    fn path(&self, id: ItemId, here: &Here<'_>) -> String {
        if here.near.contains(&id) {
            self.krate[id].path.name.clone()
        } else {
            self.public_path(id)
        }
    }

    /// An item's whole path.
    fn public_path(&self, id: ItemId) -> String {
        let path = &self.krate[id].path;
        path_text("crate", &path.module, &path.name)
    }
}

/// A condition as an attribute.
fn attribute(condition: Option<String>) -> TokenStream {
    in_attribute(condition.as_ref(), |condition| quote!(#[cfg(#condition)]))
}

/// An attribute with a condition in it; none without one.
fn in_attribute(
    condition: Option<&String>,
    attribute: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let condition = condition.map(|text| tokens(text));
    condition.map(attribute).unwrap_or_default()
}

/// Text as tokens. What is none is left out, and the file that lacks it doesn't parse.
pub(crate) fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// One file to make.
enum Job<'j> {
    Module(&'j ModulePath, &'j Module),
    Opaque(&'j ModulePath, &'j Module),
    Folder(&'j ModulePath, &'j Module, &'j str),
    Items(&'j ModulePath, &'j Module, &'j FileId, &'j File),
}

impl Job<'_> {
    fn weight(&self) -> usize {
        match self {
            Job::Module(..) | Job::Opaque(..) | Job::Folder(..) => 1,
            Job::Items(.., file) => file.entries.len(),
        }
    }
}

/// The folder of a public module.
fn folder(path: &[String]) -> String {
    // The file of `r#type` is `type`.
    path.iter()
        .map(|m| module_name(m).trim_start_matches("r#").to_owned())
        .collect::<Vec<_>>()
        .join("/")
}

/// A private module's file: never a raw identifier, since file names hold none.
fn file_name(name: &str) -> String {
    let name = reserved::value_name(name.strip_prefix("r#").unwrap_or(name));
    match name.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => name.into_owned(),
    }
}

/// A private folder's name: another one where a public module beside it has that.
fn folder_name(module: &Module, folder: &str) -> String {
    if module.children.contains(folder) {
        format!("{folder}_")
    } else {
        folder.to_owned()
    }
}

/// An identifier, raw or plain.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Outer documentation.
fn doc(text: &str) -> TokenStream {
    doc_with(text, None)
}

/// Outer documentation that has an example.
fn doc_with(text: &str, example: Option<&str>) -> TokenStream {
    let lines = comment(&docs::finished(text, example));
    quote!(#(#[doc = #lines])*)
}

/// Inner documentation, which may have code of ours.
fn inner_doc(text: &str) -> TokenStream {
    let lines = comment(&visible(text));
    quote!(#(#![doc = #lines])*)
}

fn comment(text: &str) -> Vec<String> {
    let line = |line: &str| match line {
        "" => String::new(),
        line => format!(" {line}"),
    };
    text.lines().map(line).collect()
}
