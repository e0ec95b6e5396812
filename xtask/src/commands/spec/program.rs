//! A program that uses all that a client has: every function, setter, field, value, arm and name.
//!
//! Written for one version of the client and compiled against the next, it says what an update breaks. It takes what a
//! user's program could: a setter gets a value of a type that becomes just what the setter was documented to take.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use codegen::model::{
    Crate, Item, ItemId, ItemKind, Member, Path, Record, Rule, RustType, Side, Spelling,
    module_name,
};

/// The text of the program.
pub(in crate::commands) fn program(krate: &Crate) -> String {
    let mut program = Program {
        krate,
        own: BTreeSet::new(),
        out: HEADER.to_owned(),
        functions: 0,
    };
    for (id, item) in krate.iter() {
        program.item(id, item);
    }
    for (module, contents) in &krate.modules {
        for (name, id) in &contents.shown {
            let path = text(module, name);
            program.same(&path, *id);
        }
    }
    for id in &krate.root {
        let path = text(&[], &krate[*id].path.name);
        program.same(&path, *id);
    }
    program.operations();
    for ty in &program.own {
        let _ = writeln!(
            program.out,
            "impl From<Own<{ty}>> for {ty} {{ fn from(_: Own<{ty}>) -> Self {{ any() }} }}"
        );
    }
    program.out
}

const HEADER: &str = "\
#![allow(warnings)]
use stripe_client as api;
use api::rt;

/// What becomes a `T`, and nothing else.
struct Own<T>(std::marker::PhantomData<T>);

fn any<T>() -> T {
    loop {}
}

";

struct Program<'c> {
    krate: &'c Crate,
    /// What setters take by conversion.
    own: BTreeSet<String>,
    out: String,
    functions: usize,
}

impl Program<'_> {
    fn function(&mut self, parameters: &str, answer: &str, body: &str) {
        self.functions += 1;
        let _ = writeln!(
            self.out,
            "fn f{}({parameters}){answer} {{ {body} }}",
            self.functions
        );
    }

    /// A name leads to a type.
    fn same(&mut self, path: &str, id: ItemId) {
        let target = self.path(id);
        self.function(&format!("x: {path}"), &format!(" -> {target}"), "x");
    }

    fn item(&mut self, id: ItemId, item: &Item) {
        let path = self.path(id);
        match &item.kind {
            ItemKind::Record(record) => self.record(&path, record),
            ItemKind::Params(record) => {
                let new = format!("{path}::new");
                let body = self.built(&new, &path, &record.members);
                self.function("", "", &body);
            }
            ItemKind::Enum(values) => {
                let values = values.iter().map(|value| &value.ident);
                let body: String = values
                    .map(|ident| format!("x = {path}::{ident}; "))
                    .collect();
                self.function(&format!("mut x: {path}"), "", &body);
            }
            ItemKind::Union(union) => {
                let mut body = String::new();
                for arm in &union.arms {
                    let ident = &arm.ident;
                    let boxed = arm.is_object() && item.side != Side::Request;
                    let ty = self.ty(&arm.ty);
                    let _ = match (&arm.rule, boxed) {
                        (Rule::Text(_), _) => write!(body, "x = {path}::{ident}; "),
                        (_, true) => write!(body, "x = {path}::{ident}(any::<Box<{ty}>>()); "),
                        (_, false) => write!(body, "x = {path}::{ident}(any::<{ty}>()); "),
                    };
                }
                self.function(&format!("mut x: {path}"), "", &body);
            }
            ItemKind::Alias(target) => self.same(&path, *target),
        }
        for step in &item.steps {
            let body = format!("x.{}();", step.ident);
            self.function(&format!("x: api::ExpandPath<{path}>"), "", &body);
        }
    }

    fn record(&mut self, path: &str, record: &Record) {
        let mut body = String::new();
        for member in &record.members {
            let ty = self.ty(&member.stored(self.krate));
            let _ = write!(body, "let _: {ty} = x.{}; ", member.ident);
        }
        self.function(&format!("x: {path}"), "", &body);
    }

    fn operations(&mut self) {
        let krate = self.krate;
        for operation in &krate.operations {
            let function = text(operation.module(), &operation.function());
            let request = text(operation.module(), operation.request());
            let body = self.built(&function, &request, &operation.parameters);
            self.function("", "", &body);
            let answer = self.ty(operation.answer.ty());
            let bound = format!(" where {request}: rt::Request<Output = {answer}>");
            self.function("", &bound, "");
        }
    }

    /// Something begun with its arguments, and everything set.
    fn built(&mut self, function: &str, ty: &str, members: &[Member]) -> String {
        let arguments = members.iter().filter(|member| member.is_argument());
        let arguments: Vec<String> = arguments.map(|member| self.value(&member.ty)).collect();
        let mut body = format!("let mut x: {ty} = {function}({}); ", arguments.join(", "));
        for member in members {
            if !member.required && member.ty != RustType::Empty {
                let value = self.value(&member.ty);
                let _ = write!(body, "x = x.{}({value}); ", member.ident);
            }
            if member.clearable {
                let _ = write!(
                    body,
                    "x = x.clear_{}(); ",
                    member.ident.trim_start_matches("r#")
                );
            }
        }
        body
    }

    /// What a setter is given.
    fn value(&mut self, ty: &RustType) -> String {
        match ty {
            RustType::List(inner) => format!("any::<Vec<{}>>()", self.taken(inner)),
            RustType::Map(inner) => format!("any::<Vec<(String, {})>>()", self.taken(inner)),
            _ => format!("any::<{}>()", self.taken(ty)),
        }
    }

    /// A type that is taken for one value, as the client's setters do.
    fn taken(&mut self, ty: &RustType) -> String {
        let plain = self.ty(ty);
        let exact = match ty {
            RustType::Bool | RustType::I64 | RustType::F64 | RustType::Clearable(_) => true,
            RustType::Item(id) => !matches!(self.krate[*id].kind, ItemKind::Union(_)),
            // A conversion of ours into what isn't the client's alone would be another's.
            RustType::List(_) | RustType::Map(_) | RustType::Option(_) => true,
            _ => false,
        };
        if exact {
            return plain;
        }
        let own = format!("Own<{plain}>");
        self.own.insert(plain);
        own
    }

    fn path(&self, id: ItemId) -> String {
        let Path { module, name } = &self.krate[id].path;
        text(module, name)
    }

    fn ty(&self, ty: &RustType) -> String {
        ty.spell(&Spelling {
            runtime: "rt::",
            upload: "File",
            empty: "String",
            map: "std::collections::BTreeMap",
            boxes: true,
            item: &|id| self.path(id),
        })
    }
}

/// A path as code has it.
fn text(module: &[String], name: &str) -> String {
    let modules = module.iter().map(|segment| module_name(segment));
    let parts: Vec<String> = ["api".to_owned()]
        .into_iter()
        .chain(modules)
        .chain([name.to_owned()])
        .collect();
    parts.join("::")
}
