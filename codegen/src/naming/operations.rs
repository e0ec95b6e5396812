//! Operations as the accessors of the official SDKs: `POST /v1/invoices/{invoice}/attach_payment` is
//! `invoices.attach_payment`.
//!
//! The rules read methods and paths over the whole document; `spec/overlay.yaml` names what they can't know.

use super::{inflect, own, path, reserved, words};
use std::collections::{BTreeMap, BTreeSet};

/// What the contract says about an operation, as far as its name depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationFacts<'a> {
    /// The operation's id in the contract.
    pub id: &'a str,
    /// The HTTP method, in any case.
    pub method: &'a str,
    /// The path with its parameters in braces.
    pub path: &'a str,
}

/// Where an operation is found in the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accessor {
    /// The modules and, last, the function; `snake_case`, with no keyword escaped.
    pub segments: Vec<String>,
    /// The request's type in the module: the function's name in `PascalCase`, no prelude name.
    pub request: String,
}

impl Accessor {
    /// The accessor as it is written in documentation: `invoices.attach_payment`.
    pub fn dotted(&self) -> String {
        self.segments.join(".")
    }

    /// The modules that lead to the function.
    pub fn modules(&self) -> &[String] {
        self.segments
            .split_last()
            .map_or(&[], |(_, modules)| modules)
    }

    /// The function's name, with no keyword escaped.
    pub fn function(&self) -> &str {
        self.segments.last().map_or("", String::as_str)
    }

    fn new(mut segments: Vec<String>) -> Accessor {
        let modules = segments.len().saturating_sub(1);
        for (depth, segment) in segments.iter_mut().take(modules).enumerate() {
            if *segment == path::PARAMS || (depth == 0 && own::is_taken(segment)) {
                segment.push('_');
            }
        }
        let function = segments.last().map_or("", String::as_str);
        let request = reserved::request_name(&words::short_pascal(function)).into_owned();
        Accessor { segments, request }
    }
}

/// What is wrong with the operations' names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum OperationError {
    /// Two operations settle to one name.
    #[error(
        "`{first}` and `{second}` both become `{accessor}`; name one of them in the overlay's `operations:`"
    )]
    Duplicate {
        /// The name that both want, dotted.
        accessor: String,
        /// The lesser of the two operation ids.
        first: String,
        /// The greater of the two operation ids.
        second: String,
    },
    /// The overlay names an operation that the contract doesn't have.
    #[error(
        "the overlay's `operations:` names `{id}` (`{accessor}`), which is no operation of the contract; remove it"
    )]
    Unused {
        /// The overlay's operation id.
        id: String,
        /// The overlay's accessor.
        accessor: String,
    },
    /// The overlay says what the rules say anyway.
    #[error(
        "the overlay's `operations:` names `{id}` `{accessor}`, which the rules give as well; remove it"
    )]
    Redundant {
        /// The overlay's operation id.
        id: String,
        /// The overlay's accessor.
        accessor: String,
    },
    /// The overlay's accessor isn't made of `snake_case` names and dots.
    #[error(
        "the overlay's `operations:` gives `{id}` the accessor {accessor:?}, which isn't `snake_case` names with dots between, at least two"
    )]
    Invalid {
        /// The overlay's operation id.
        id: String,
        /// The overlay's accessor.
        accessor: String,
    },
    /// The overlay gives another name than the one that was published.
    #[error(
        "the overlay's `operations:` names `{id}` `{accessor}`, and spec/names.lock keeps it `{pinned}`; if it shall change, run `cargo xtask names release {id}`"
    )]
    Pinned {
        /// The operation's id.
        id: String,
        /// The overlay's accessor.
        accessor: String,
        /// The lock's accessor.
        pinned: String,
    },
    /// Neither the path nor the id has a letter in it.
    #[error("nothing in `{id}` ({path}) can be a name; name it in the overlay's `operations:`")]
    Nameless {
        /// The operation's id.
        id: String,
        /// The operation's path.
        path: String,
    },
}

/// The accessors that stay, by operation id.
pub type Kept = BTreeMap<String, Accessor>;

/// Every operation's accessor, in the order of the operations; or all that is wrong, in a stable order.
pub fn settle(
    operations: &[OperationFacts<'_>],
    overlay: &BTreeMap<String, String>,
) -> Result<Vec<Accessor>, Vec<OperationError>> {
    settle_beside(operations, overlay, &Kept::new(), &|_, _| false)
}

/// The same, where some accessors stay, and some types' names are taken (told by their modules and name).
pub fn settle_beside(
    operations: &[OperationFacts<'_>],
    overlay: &BTreeMap<String, String>,
    kept: &Kept,
    taken_by_type: &dyn Fn(&[String], &str) -> bool,
) -> Result<Vec<Accessor>, Vec<OperationError>> {
    let document = Document::read(operations);
    let mut errors = BTreeSet::new();
    let mut accessors = Vec::with_capacity(operations.len());
    for operation in operations {
        let mut segments = document.segments(operation);
        if let Some(accessor) = overlay.get(operation.id) {
            let (id, accessor) = (operation.id.to_owned(), accessor.to_owned());
            if segments.join(".") == accessor {
                errors.insert(OperationError::Redundant { id, accessor });
            } else if is_accessor(&accessor) {
                segments = accessor.split('.').map(str::to_owned).collect();
            } else {
                errors.insert(OperationError::Invalid { id, accessor });
            }
        }
        if segments.is_empty() {
            let (id, path) = (operation.id.to_owned(), operation.path.to_owned());
            errors.insert(OperationError::Nameless { id, path });
        }
        let mut accessor = Accessor::new(segments);
        if let Some(stays) = kept.get(operation.id) {
            if overlay.contains_key(operation.id) && accessor.segments != stays.segments {
                errors.insert(OperationError::Pinned {
                    id: operation.id.to_owned(),
                    accessor: accessor.dotted(),
                    pinned: stays.dotted(),
                });
            }
            accessor = stays.clone();
        } else if taken_by_type(accessor.modules(), &accessor.request) {
            accessor.request.push_str("Request");
        }
        accessors.push(accessor);
    }
    let ids: BTreeSet<&str> = operations.iter().map(|operation| operation.id).collect();
    for (id, accessor) in overlay.iter().filter(|(id, _)| !ids.contains(id.as_str())) {
        errors.insert(OperationError::Unused {
            id: id.clone(),
            accessor: accessor.clone(),
        });
    }
    let is_given = |id: &str| kept.contains_key(id) || overlay.contains_key(id);
    part(operations, &mut accessors, &is_given);
    let mut taken: BTreeMap<(&[String], &str), &str> = BTreeMap::new();
    for (accessor, operation) in accessors
        .iter()
        .zip(operations)
        .filter(|(accessor, _)| !accessor.segments.is_empty())
    {
        if let Some(other) = taken.insert((accessor.modules(), &accessor.request), operation.id) {
            errors.insert(OperationError::Duplicate {
                accessor: accessor.dotted(),
                first: other.min(operation.id).to_owned(),
                second: other.max(operation.id).to_owned(),
            });
        }
    }
    if errors.is_empty() {
        Ok(accessors)
    } else {
        Err(errors.into_iter().collect())
    }
}

/// Of operations that the rules give one name, one keeps it: a name that was given, or else the first by its id. The
/// others are called by their ids, in the same module.
fn part(
    operations: &[OperationFacts<'_>],
    accessors: &mut [Accessor],
    is_given: &dyn Fn(&str) -> bool,
) {
    let mut order: Vec<usize> = (0..operations.len().min(accessors.len())).collect();
    order.sort_by_key(|index| {
        let id = operations[*index].id;
        (!is_given(id), id)
    });
    let mut taken: BTreeSet<(Vec<String>, String)> = BTreeSet::new();
    for index in order {
        let (operation, accessor) = (&operations[index], &mut accessors[index]);
        let place = |accessor: &Accessor| (accessor.modules().to_vec(), accessor.request.clone());
        if taken.contains(&place(accessor)) && !is_given(operation.id) {
            let mut segments = accessor.modules().to_vec();
            segments.push(words::snake(operation.id));
            *accessor = Accessor::new(segments);
        }
        taken.insert(place(accessor));
    }
}

/// Whether the overlay's accessor is at least one module and a function, all of them `snake_case`.
fn is_accessor(accessor: &str) -> bool {
    accessor.contains('.')
        && accessor
            .split('.')
            .all(|segment| !segment.is_empty() && words::snake(segment) == segment)
}

/// First words that make a plural segment an action: `POST .../collect_inputs` collects, it creates no input.
///
/// Verbs alone; a word that may also be a noun (`report_runs`, `link_account_sessions`) would take collections with it.
const IMPERATIVES: [&str; 19] = [
    "add", "apply", "attach", "cancel", "collect", "confirm", "create", "delete", "detach", "find",
    "get", "list", "remove", "retrieve", "search", "send", "set", "update", "verify",
];

/// Actions that are never named alone, because a language of the official SDKs has the word for itself (`void`,
/// `return`, Java's `finalize`, Ruby's `send`): they say what they act on, `invoices.void_invoice`.
const TAKEN_ACTIONS: [&str; 4] = ["finalize", "return", "send", "void"];

/// Nouns of paths that the SDKs spell out.
const NOUNS: [(&str, &str); 2] = [("invoiceitems", "invoice_items"), ("lines", "line_items")];

/// The paths of the whole contract.
struct Document<'a> {
    /// Methods by path.
    paths: BTreeMap<&'a str, BTreeSet<String>>,
    /// Every beginning of a path that a parameter follows.
    before_parameters: BTreeSet<String>,
}

/// What a literal segment of a path stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Many objects: listed and created there.
    Collection,
    /// One object without an id of its own.
    Singleton,
    /// Something to do.
    Action,
}

impl<'a> Document<'a> {
    fn read(operations: &[OperationFacts<'a>]) -> Document<'a> {
        let mut document = Document {
            paths: BTreeMap::new(),
            before_parameters: BTreeSet::new(),
        };
        for operation in operations {
            document
                .paths
                .entry(operation.path)
                .or_default()
                .insert(operation.method.to_ascii_lowercase());
            let segments: Vec<&str> = split(operation.path).collect();
            for at in
                (1..segments.len()).filter(|at| segments.get(*at).is_some_and(|s| is_parameter(s)))
            {
                document
                    .before_parameters
                    .insert(joined(segments.get(..at).unwrap_or_default()));
            }
        }
        document
    }

    /// The accessor by the rules alone. Empty when nothing of path or id can be a name.
    fn segments(&self, operation: &OperationFacts<'_>) -> Vec<String> {
        let method = operation.method.to_ascii_lowercase();
        let path: Vec<&str> = split(operation.path).collect();
        let mut names = modules(&path);
        let Some((last, before)) = path.split_last() else {
            return from_id(operation.id);
        };
        if names.is_empty() {
            return from_id(operation.id);
        }
        let function = if is_parameter(last) {
            on_one(&method).to_owned()
        } else {
            match self.role(&path, &method) {
                Role::Collection => on_many(&method).to_owned(),
                Role::Singleton if self.has(operation.path, "delete") => {
                    let noun = names.pop().unwrap_or_default();
                    format!("{}_{noun}", on_one(&method))
                }
                Role::Singleton if method == "post" && !self.has(operation.path, "get") => {
                    "create".to_owned()
                }
                Role::Singleton => on_one(&method).to_owned(),
                Role::Action => {
                    let action = names.pop().unwrap_or_default();
                    match names.last() {
                        Some(noun)
                            if TAKEN_ACTIONS.contains(&action.as_str()) && !before.is_empty() =>
                        {
                            format!("{action}_{}", inflect::singular(noun))
                        }
                        _ => action,
                    }
                }
            }
        };
        names.push(function);
        // A path of one action alone has no module to be in.
        if names.len() < 2 {
            from_id(operation.id)
        } else {
            names
        }
    }

    /// What the last segment of a path, a literal, stands for.
    fn role(&self, path: &[&str], method: &str) -> Role {
        let Some((last, before)) = path.split_last() else {
            return Role::Singleton;
        };
        let noun = words::snake(last);
        let imperative = noun
            .split('_')
            .next()
            .is_some_and(|word| IMPERATIVES.contains(&word));
        if self.before_parameters.contains(&joined(path))
            || (inflect::is_plural(&noun) && !imperative)
        {
            return Role::Collection;
        }
        let after_one = before.last().is_some_and(|segment| is_parameter(segment));
        let after_many =
            self.before_parameters.contains(&joined(before)) || self.is_path(&joined(before));
        let is_action = match method {
            "post" => after_one && !self.has(&joined(path), "get") || after_many && !after_one,
            _ => after_many && !after_one,
        };
        if imperative || is_action {
            Role::Action
        } else {
            Role::Singleton
        }
    }

    fn has(&self, path: &str, method: &str) -> bool {
        self.paths
            .get(path)
            .is_some_and(|methods| methods.contains(method))
    }

    fn is_path(&self, path: &str) -> bool {
        self.paths.contains_key(path)
    }
}

/// The names of a path's literals: `v1` is left out, and a noun doesn't repeat the one object it belongs to
/// (`sources/{source}/source_transactions` is `sources.transactions`).
fn modules(path: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(path.len() + 1);
    let mut after_parameter = false;
    for (index, segment) in path.iter().enumerate() {
        if is_parameter(segment) {
            after_parameter = true;
            continue;
        }
        let name = words::snake(segment);
        if name.is_empty() || (index == 0 && name == "v1") {
            continue;
        }
        let name = NOUNS
            .iter()
            .find(|(noun, _)| *noun == name)
            .map_or(name, |(_, long)| (*long).to_owned());
        let owner = names
            .last()
            .filter(|_| after_parameter)
            .map(|owner| inflect::singular(owner));
        let own = owner.and_then(|owner| {
            name.strip_prefix(owner.as_ref())?
                .strip_prefix('_')
                .map(str::to_owned)
        });
        names.push(own.unwrap_or(name));
        after_parameter = false;
    }
    names
}

/// Paths from which no accessor comes are called by their operation's id, in a module of their own.
fn from_id(id: &str) -> Vec<String> {
    let name = words::snake(id);
    if name.is_empty() {
        Vec::new()
    } else {
        vec!["root".to_owned(), name]
    }
}

fn on_many(method: &str) -> &str {
    match method {
        "get" => "list",
        "post" => "create",
        other => other,
    }
}

fn on_one(method: &str) -> &str {
    match method {
        "get" => "retrieve",
        "post" | "patch" => "update",
        "put" => "replace",
        other => other,
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn joined(segments: &[&str]) -> String {
    segments.iter().flat_map(|segment| ["/", segment]).collect()
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}
