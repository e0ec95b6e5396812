//! Named data into files.
//!
//! Each file is made on its own, so files are made on all cores; the order of everything is the order of maps, so the
//! result is the same on any machine.

mod crate_files;
mod docs;
mod expansions;
mod features;
mod layout;
mod prose;
mod registry;
mod requests;
mod snippets;
mod types;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use rayon::prelude::*;

use crate::ir::Api;
use crate::naming::homes::ModulePath;
use crate::naming::types::Path;
use crate::naming::{Names, reserved};
use crate::render::{self, RenderError};
use crate::sensitivity::Sensitivity;
pub(crate) use expansions::Expansions;
use features::{Features, Set};
use layout::{Item, Layout, Module, item_needs};

/// What emission knows.
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    sensitivity: &'a Sensitivity,
    expansions: Expansions,
    features: Features,
    layout: Layout,
}

/// Where an item is written.
struct Here<'h> {
    /// The module that names are looked up for: that of the item's public path.
    names: &'h [String],
    /// What the file itself defines.
    local: &'h BTreeSet<Path>,
    /// The item's own condition, beyond its file's.
    cfg: &'h TokenStream,
}

impl<'a> Context<'a> {
    pub(crate) fn new(api: &'a Api, names: &'a Names, sensitivity: &'a Sensitivity) -> Self {
        let mut features = Features::new(api, names);
        let layout = layout::layout(api, names, &features);
        let mut sets: Vec<(Set, String)> = Vec::new();
        for (path, module) in &layout {
            sets.push((module.needs.clone(), format!("_{}", path.join("_"))));
            for ((_, file), items) in &module.files {
                sets.push((
                    needs(items, &features),
                    format!("_{}_{file}", path.join("_")),
                ));
            }
        }
        features.adopt(sets.iter().map(|(set, name)| (set, name.clone())));
        Context {
            api,
            names,
            sensitivity,
            expansions: Expansions::new(api),
            features,
            layout,
        }
    }

    /// Every file of the crate, by its path.
    pub(crate) fn files(&self) -> Result<BTreeMap<String, Vec<u8>>, RenderError> {
        let mut jobs: Vec<Job<'_>> = Vec::new();
        for (path, module) in &self.layout {
            if !path.is_empty() {
                jobs.push(Job::Module(path, module));
            }
            let folders: BTreeSet<&str> = module
                .files
                .keys()
                .map(|(f, _)| f.as_str())
                .filter(|f| !f.is_empty())
                .collect();
            jobs.extend(
                folders
                    .into_iter()
                    .map(|folder| Job::Folder(path, module, folder)),
            );
            jobs.extend(
                module
                    .files
                    .iter()
                    .map(|(key, items)| Job::Items(path, key, items)),
            );
        }
        // Large files first: the last one to finish should be a small one.
        jobs.sort_by_key(|job| std::cmp::Reverse(job.weight()));
        let mut files: BTreeMap<String, Vec<u8>> = jobs
            .par_iter()
            .map(|job| self.run(job))
            .collect::<Result<_, RenderError>>()?;
        files.extend(crate_files::all(self)?);
        Ok(files)
    }

    fn run(&self, job: &Job<'_>) -> Result<(String, Vec<u8>), RenderError> {
        let (path, tokens) = match job {
            Job::Module(path, module) => (
                format!("src/{}/mod.rs", folder(path)),
                self.module(path, module),
            ),
            Job::Folder(path, module, name) => (
                format!("src/{}/{}/mod.rs", folder(path), folder_name(module, name)),
                self.private_folder(module, name),
            ),
            Job::Items(path, (inner, file), items) => {
                let inner = match self.layout.get(*path) {
                    Some(module) if !inner.is_empty() => format!("{}/", folder_name(module, inner)),
                    _ => String::new(),
                };
                let file = file_name(file);
                (
                    format!("src/{}/{inner}{file}.rs", folder(path)),
                    self.items(path, items),
                )
            }
        };
        let text = render::file(&path, tokens)?;
        Ok((path, text.into_bytes()))
    }

    /// A public module: what it re-exports, and the modules below it.
    fn module(&self, path: &[String], module: &Module) -> TokenStream {
        let about = inner_doc(&crate_files::module_doc(self, path, module));
        let mut parts = Vec::new();
        for folder in module
            .files
            .keys()
            .map(|(folder, _)| folder.as_str())
            .collect::<BTreeSet<_>>()
        {
            if folder.is_empty() {
                parts.push(self.private_folder(module, folder));
                continue;
            }
            let items: Vec<&Item> = module
                .files
                .iter()
                .filter(|((f, _), _)| f == folder)
                .flat_map(|(_, items)| items)
                .collect();
            let cfg = self.features.cfg(&needs(items, &self.features));
            let name = ident(&folder_name(module, folder));
            parts.push(quote!(#cfg mod #name; #cfg pub use self::#name::*;));
        }
        for (name, id) in &module.shown {
            let set = &self.features.types[id.index()];
            let cfg = (!module.needs.is_subset(set)).then(|| self.features.cfg(set));
            let (home, shown) = (&self.names.types.types[id.index()], ident(name));
            let target = self.path_to(home);
            let rename = (home.name != *name).then(|| quote!(as #shown));
            parts.push(quote!(#[doc(inline)] #cfg pub use #target #rename;));
        }
        for child in &module.children {
            let mut full = path.to_vec();
            full.push(child.clone());
            let cfg = self.layout.get(&full).map(|m| self.features.cfg(&m.needs));
            let name = ident(&module_name(child));
            parts.push(quote!(#cfg pub mod #name;));
        }
        quote!(#about #(#parts)*)
    }

    /// The private files of a folder, re-exported.
    fn private_folder(&self, module: &Module, folder: &str) -> TokenStream {
        let parts =
            module
                .files
                .iter()
                .filter(|((f, _), _)| f == folder)
                .map(|((_, file), items)| {
                    let cfg = self.features.cfg(&needs(items, &self.features));
                    let name = ident(&file_name(file));
                    quote!(#cfg mod #name; #cfg pub use self::#name::*;)
                });
        quote!(#(#parts)*)
    }

    fn items(&self, path: &[String], items: &[Item]) -> TokenStream {
        let local: BTreeSet<Path> = items
            .iter()
            .filter_map(|item| self.path_of(item).cloned())
            .collect();
        let all = needs(items, &self.features);
        // Names in fields are looked up for the place that uses them: a `params` module's is the one it is in.
        let names = match path.last() {
            Some(last) if last == crate::naming::homes::PARAMS => &path[..path.len() - 1],
            _ => path,
        };
        let mut sorted: Vec<&Item> = items.iter().collect();
        sorted.sort_by_key(|item| self.path_of(item).map(|p| p.name.clone()));
        let parts = sorted.into_iter().map(|item| {
            let own = item_needs(item, &self.features);
            let cfg = if own == all {
                TokenStream::new()
            } else {
                self.features.cfg(&own)
            };
            let here = Here {
                names,
                local: &local,
                cfg: &cfg,
            };
            match item {
                Item::Type(id) => self.define(*id, &here),
                Item::Alias(path, id) => self.alias(path, *id, &here),
                Item::Request(index) => self.request(*index, &here),
            }
        });
        let parts: Vec<TokenStream> = parts.collect();
        // A file of aliases alone stands on nothing.
        let imports = items
            .iter()
            .any(|i| !matches!(i, Item::Alias(..)))
            .then(|| {
                quote!(
                    use crate::rt;
                )
            });
        quote!(#imports #(#parts)*)
    }

    fn path_of<'s>(&'s self, item: &'s Item) -> Option<&'s Path> {
        match item {
            Item::Type(id) => self.names.types.types.get(id.0 as usize),
            Item::Alias(path, _) => Some(path),
            Item::Request(_) => None,
        }
    }
}

/// One file to make.
enum Job<'j> {
    Module(&'j ModulePath, &'j Module),
    Folder(&'j ModulePath, &'j Module, &'j str),
    Items(&'j ModulePath, &'j (String, String), &'j Vec<Item>),
}

impl Job<'_> {
    fn weight(&self) -> usize {
        match self {
            Job::Module(..) | Job::Folder(..) => 1,
            Job::Items(_, _, items) => items.len(),
        }
    }
}

/// The features that need any of these.
fn needs<'i>(items: impl IntoIterator<Item = &'i Item>, features: &Features) -> Set {
    items
        .into_iter()
        .flat_map(|item| item_needs(item, features))
        .collect()
}

/// The folder of a public module.
fn folder(path: &[String]) -> String {
    // The file of `r#type` is `type`.
    path.iter()
        .map(|m| module_name(m).trim_start_matches("r#").to_owned())
        .collect::<Vec<_>>()
        .join("/")
}

/// A public module's name. The names of the private folders and of the crate's own modules are taken.
fn module_name(segment: &str) -> String {
    reserved::module_name(segment).into_owned()
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
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Outer documentation.
fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Inner documentation.
fn inner_doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#![doc = #lines])*)
}
