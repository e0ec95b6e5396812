//! `spec/names.lock`: every public name, by its place in the contract.
//!
//! A name that was published stays: this file is an input of the naming pass, and what it says wins over the rules. One
//! fact a line, sorted, so that an update's diff shows the names that came and went and nothing else.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::path::Path;
use super::reserved::is_identifier;
use crate::source::{Diagnostics, Format, Place, Source, pointer};

const HEADER: &str = "\
# The public name of everything in generated/, by its place in the contract. Written by `cargo xtask regenerate`, which
# keeps every name that is here. To give one up: `cargo xtask names release NAME`.
#
# operation ID = ACCESSOR REQUEST    takes ARGUMENT...    id PARAMETER SCHEMA    time PARAMETER    . PARAMETER NAME
# type PATH    root    of OWNER    at PLACE    takes ARGUMENT...    id PARAMETER SCHEMA    time MEMBER    . MEMBER NAME
# alias PATH = TYPE    of OWNER    at PLACE
# end COUNT
#
# The places of one type stay one type. A member that has its own name in Rust says it once. What is `root` has its name
# at the crate's root, too. The last line counts the operations, types and aliases: a file that lost some is refused.
";

/// The names of one contract.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NamesLock {
    /// By operation id.
    pub operations: BTreeMap<String, OperationNames>,
    /// By Rust path.
    pub items: BTreeMap<Path, Item>,
    /// In an update, the places of which the contract says something else now: where the places of a name part, it stays
    /// with the others. It is no part of the file.
    pub changed: BTreeSet<String>,
}

/// The names of an operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OperationNames {
    /// Modules and function with dots between: `invoices.attach_payment`.
    pub accessor: String,
    /// The request's type.
    pub request: String,
    /// What its function takes beside what is in the path, in this order, by the names on the wire.
    pub arguments: Vec<String>,
    /// The component schemas that its parameters are ids of, by the parameters' names on the wire.
    pub references: BTreeMap<String, String>,
    /// The parameters that are points in time in seconds, by their names on the wire.
    pub times: BTreeSet<String>,
    /// The parameters' names, by their names on the wire.
    pub members: BTreeMap<String, String>,
    /// Given up: the rules name the operation anew.
    pub released: bool,
}

/// A type, or another name for one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// The type that it is another name for.
    pub target: Option<Path>,
    /// Whether the type has the name at the crate's root, too.
    pub root: bool,
    /// The places that have it. The first is the owner: where places part, the name stays with it.
    pub places: Vec<String>,
    /// What its constructor takes, in this order, by the names on the wire.
    pub arguments: Vec<String>,
    /// The component schemas that its parameters are ids of, by the parameters' names on the wire.
    pub references: BTreeMap<String, String>,
    /// The parameters or arms that are points in time in seconds.
    pub times: BTreeSet<String>,
    /// Fields by their names on the wire, variants by their values, arms by what they hold.
    pub members: BTreeMap<String, String>,
    /// Given up: the rules name the type anew.
    pub released: bool,
}

impl NamesLock {
    /// Reads a lock that is whole: names that it lost would be chosen anew, and in silence. `origin` is the file's name in
    /// messages.
    pub fn parse(text: &str, origin: &str) -> Result<Self, Diagnostics> {
        let mut reader = Self::read(text, origin);
        reader.check_end();
        let Reader { errors, lock, .. } = reader;
        errors.into_result().map(|()| lock)
    }

    /// Reads a lock as version control has it, where a file is whole; there are locks without an end.
    pub fn parse_committed(text: &str, origin: &str) -> Result<Self, Diagnostics> {
        let Reader { errors, lock, .. } = Self::read(text, origin);
        errors.into_result().map(|()| lock)
    }

    fn read(text: &str, origin: &str) -> Reader {
        let source = Source::new(origin, text, Format::Toml);
        let mut reader = Reader {
            errors: Diagnostics::new(&source),
            line: 0,
            lock: NamesLock::default(),
            at: At::Nowhere,
            end: None,
        };
        for (index, line) in text.lines().enumerate() {
            reader.line = index + 1;
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            match tokens(line) {
                Some(tokens) => reader.read(&tokens),
                None => reader.error("a text that doesn't end"),
            }
        }
        reader.begin(At::Nowhere);
        reader
    }

    /// How many operations, types and aliases it has.
    fn count(&self) -> usize {
        self.operations.len() + self.items.len()
    }

    /// The lock's text.
    #[must_use]
    pub fn format(&self) -> String {
        let mut out = HEADER.to_owned();
        for (id, operation) in &self.operations {
            let OperationNames {
                accessor, request, ..
            } = operation;
            let _ = writeln!(out, "\noperation {} = {accessor} {request}", token(id));
            takes(&operation.arguments, &mut out);
            refers(&operation.references, &mut out);
            times(&operation.times, &mut out);
            members(&operation.members, &mut out);
        }
        for (path, item) in &self.items {
            match &item.target {
                None => {
                    let _ = writeln!(out, "\ntype {path}");
                }
                Some(target) => {
                    let _ = writeln!(out, "\nalias {path} = {target}");
                }
            }
            if item.root {
                out.push_str("  root\n");
            }
            for (index, place) in item.places.iter().enumerate() {
                let word = if index == 0 { "of" } else { "at" };
                let _ = writeln!(out, "  {word} {place}");
            }
            takes(&item.arguments, &mut out);
            refers(&item.references, &mut out);
            times(&item.times, &mut out);
            members(&item.members, &mut out);
        }
        let _ = writeln!(out, "\nend {}", self.count());
        out
    }

    /// The public paths that it has.
    #[must_use]
    pub fn paths(&self) -> BTreeSet<String> {
        let types = self.items.keys().map(ToString::to_string);
        let operations = self.operations.values().map(|o| o.accessor.clone());
        types.chain(operations).collect()
    }

    /// Lets the places of a type part: its name stays with the first, and what the others have is settled by the rules.
    /// `false` if there is no such type, or it has one place.
    pub fn part(&mut self, name: &str) -> bool {
        let mut items = self.items.iter_mut();
        let item = items.find(|(path, item)| item.target.is_none() && path.to_string() == name);
        let Some((_, item)) = item.filter(|(_, item)| item.places.len() > 1) else {
            return false;
        };
        item.places.truncate(1);
        true
    }

    /// Gives up a name: an operation by its id or accessor, a type or alias by its path, a member by its path
    /// (`invoices::Invoice::due`, `invoices.create.due`). The next naming pass settles it by the rules. `false` if there is no such
    /// name.
    pub fn release(&mut self, name: &str) -> bool {
        let named = |path: &Path, name: &str| path.to_string() == name;
        if let Some((_, operation)) = self
            .operations
            .iter_mut()
            .find(|(id, operation)| *id == name || operation.accessor == name)
        {
            operation.released = true;
            return true;
        }
        if let Some(path) = self.items.keys().find(|path| named(path, name)).cloned() {
            if self
                .items
                .get(&path)
                .is_some_and(|item| item.target.is_some())
            {
                self.items.remove(&path);
            } else if let Some(item) = self.items.get_mut(&path) {
                item.released = true;
            }
            return true;
        }
        let (holder, member) = match (name.rsplit_once("::"), name.rsplit_once('.')) {
            (Some(parts), _) | (None, Some(parts)) => parts,
            (None, None) => return false,
        };
        let operations = self
            .operations
            .values_mut()
            .filter(|o| o.accessor == holder)
            .map(|o| &mut o.members);
        let items = self
            .items
            .iter_mut()
            .filter(|(path, _)| named(path, holder))
            .map(|(_, item)| &mut item.members);
        for members in operations.chain(items) {
            let before = members.len();
            members.retain(|_, rust| rust != member);
            if members.len() < before {
                return true;
            }
        }
        false
    }
}

fn takes(arguments: &[String], out: &mut String) {
    if !arguments.is_empty() {
        let words: Vec<Cow<'_, str>> = arguments.iter().map(|name| token(name)).collect();
        let _ = writeln!(out, "  takes {}", words.join(" "));
    }
}

fn refers(references: &BTreeMap<String, String>, out: &mut String) {
    for (wire, schema) in references {
        let _ = writeln!(out, "  id {} {}", token(wire), token(schema));
    }
}

fn times(times: &BTreeSet<String>, out: &mut String) {
    for wire in times {
        let _ = writeln!(out, "  time {}", token(wire));
    }
}

fn members(members: &BTreeMap<String, String>, out: &mut String) {
    for (wire, rust) in members {
        let _ = if wire == rust {
            writeln!(out, "  . {rust}")
        } else {
            writeln!(out, "  . {} {rust}", token(wire))
        };
    }
}

/// A word as it is, or a JSON text where it wouldn't be one word.
pub(super) fn token(word: &str) -> Cow<'_, str> {
    let plain = !word.is_empty()
        && word
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && c != '"');
    if plain {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(serde_json::Value::from(word).to_string())
    }
}

/// A place taken apart: what kind of owner it is in, the owner, and the steps from there.
pub(crate) fn place_steps(place: &str) -> Option<(&'static str, Vec<String>)> {
    let words = tokens(place)?;
    let [kind, key] = words.as_slice() else {
        return None;
    };
    let kind = ["schema", "request", "response"]
        .into_iter()
        .find(|known| known == kind)?;
    let steps = key
        .split('/')
        .map(|step| pointer::unescape(step).into_owned());
    Some((kind, steps.collect()))
}

/// The words of a line; nothing if a text in it doesn't end.
fn tokens(line: &str) -> Option<Vec<Cow<'_, str>>> {
    let mut out = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        if rest.starts_with('"') {
            let mut texts = serde_json::Deserializer::from_str(rest).into_iter::<String>();
            out.push(Cow::Owned(texts.next()?.ok()?));
            rest = rest.get(texts.byte_offset()..)?.trim_start();
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            out.push(Cow::Borrowed(&rest[..end]));
            rest = rest[end..].trim_start();
        }
    }
    Some(out)
}

struct Reader {
    errors: Diagnostics,
    line: usize,
    lock: NamesLock,
    at: At,
    /// What the last line counts.
    end: Option<usize>,
}

/// What the indented lines belong to; it is in the lock once the next begins.
enum At {
    Nowhere,
    Operation(String, OperationNames),
    Item(Path, Item),
}

impl Reader {
    fn read(&mut self, tokens: &[Cow<'_, str>]) {
        let words: Vec<&str> = tokens.iter().map(AsRef::as_ref).collect();
        match words.as_slice() {
            ["operation", id, "=", accessor, request] => self.operation(id, accessor, request),
            ["type", path] => self.item(path, None),
            ["alias", path, "=", target] => self.item(path, Some(target)),
            ["root"] => self.root(),
            ["of" | "at", _, _] => self.place(&words),
            ["takes", arguments @ ..] => self.takes(arguments),
            ["id", wire, schema] => self.refers(wire, schema),
            ["time", wire] => self.time(wire),
            [".", rust] => self.member(rust, rust),
            [".", wire, rust] => self.member(wire, rust),
            ["end", count] if count.parse::<usize>().is_ok() => {
                self.end = count.parse().ok();
                self.begin(At::Nowhere);
            }
            _ => self.error("not a line of the lock"),
        }
    }

    /// Puts what was read into the lock, and goes on with the next.
    fn begin(&mut self, next: At) {
        match std::mem::replace(&mut self.at, next) {
            At::Nowhere => {}
            At::Operation(id, names) => _ = self.lock.operations.insert(id, names),
            At::Item(path, item) => _ = self.lock.items.insert(path, item),
        }
    }

    /// The end is there, and counts what came before it.
    fn check_end(&mut self) {
        if !self.errors.is_empty() {
            return;
        }
        let there = self.lock.count();
        let what = match self.end {
            Some(count) if count == there => return,
            Some(count) => format!(
                "the lock has lost names: {count} operations, types and aliases by its last line, and {there} are there"
            ),
            None if there == 0 => {
                "the lock is empty, and every public name would be chosen anew".to_owned()
            }
            None => format!(
                "the lock is cut off: it ends after {there} names, and not with their count"
            ),
        };
        self.line = self.line.max(1);
        self.error_with(
            &what,
            "take the lock back from version control; or remove it, and choose all names by the rules: `cargo xtask names release --all`",
        );
    }

    fn operation(&mut self, id: &str, accessor: &str, request: &str) {
        let words: Vec<&str> = accessor.split('.').collect();
        let sound = words.len() > 1
            && words
                .iter()
                .all(|word| !word.is_empty() && word.bytes().all(is_plain))
            && is_identifier(request);
        if !sound {
            return self
                .error("an accessor and a request, such as `invoices.pay Pay`, belong here");
        }
        let names = OperationNames {
            accessor: accessor.to_owned(),
            request: request.to_owned(),
            ..OperationNames::default()
        };
        self.begin(At::Operation(id.to_owned(), names));
        if self.lock.operations.contains_key(id) {
            self.error("the operation is there twice");
        }
    }

    fn item(&mut self, path: &str, target: Option<&str>) {
        let (Some(path), Some(target)) = (
            parse_path(path),
            target.map(parse_path).map_or(Some(None), |t| t.map(Some)),
        ) else {
            return self.error("a path such as `invoices::Invoice` belongs here");
        };
        let item = Item {
            target,
            ..Item::default()
        };
        self.begin(At::Nowhere);
        if self.lock.items.contains_key(&path) {
            self.error("the name is there twice");
        }
        self.at = At::Item(path, item);
    }

    fn root(&mut self) {
        let item = match &mut self.at {
            At::Item(_, item) => Some(item),
            _ => None,
        };
        match item.filter(|item| item.target.is_none()) {
            Some(item) => item.root = true,
            None => self.error("`root` belongs below a type"),
        }
    }

    fn place(&mut self, words: &[&str]) {
        let place = words[1..]
            .iter()
            .map(|word| token(word))
            .collect::<Vec<_>>()
            .join(" ");
        match &mut self.at {
            At::Item(_, item) => item.places.push(place),
            _ => self.error("a place belongs below a type or an alias"),
        }
    }

    fn refers(&mut self, wire: &str, schema: &str) {
        let known = match &mut self.at {
            At::Operation(_, names) => Some(&mut names.references),
            At::Item(_, item) => Some(&mut item.references),
            At::Nowhere => None,
        };
        match known {
            Some(known) => {
                known.insert(wire.to_owned(), schema.to_owned());
            }
            None => self.error("an id belongs below an operation or a type"),
        }
    }

    fn time(&mut self, wire: &str) {
        let known = match &mut self.at {
            At::Operation(_, names) => Some(&mut names.times),
            At::Item(_, item) => Some(&mut item.times),
            At::Nowhere => None,
        };
        match known {
            Some(known) => {
                known.insert(wire.to_owned());
            }
            None => self.error("a time belongs below an operation or a type"),
        }
    }

    fn takes(&mut self, arguments: &[&str]) {
        let known = match &mut self.at {
            At::Operation(_, names) => Some(&mut names.arguments),
            At::Item(_, item) => Some(&mut item.arguments),
            At::Nowhere => None,
        };
        match known {
            Some(known) => known.extend(arguments.iter().map(|name| (*name).to_owned())),
            None => self.error("arguments belong below an operation or a type"),
        }
    }

    fn member(&mut self, wire: &str, rust: &str) {
        if !is_identifier(rust) {
            return self.error(&format!("`{rust}` is no Rust name"));
        }
        let members = match &mut self.at {
            At::Operation(_, names) => Some(&mut names.members),
            At::Item(_, item) => Some(&mut item.members),
            At::Nowhere => None,
        };
        match members {
            Some(members) => {
                if members.insert(wire.to_owned(), rust.to_owned()).is_some() {
                    self.error("the member is there twice");
                }
            }
            None => self.error("a member belongs below an operation or a type"),
        }
    }

    fn error(&mut self, what: &str) {
        self.error_with(
            what,
            "the lock is never edited by hand: take it back from version control, or let `cargo xtask regenerate` write it",
        );
    }

    fn error_with(&mut self, what: &str, help: &str) {
        let place = Place {
            line: self.line,
            column: 1,
        };
        self.errors.push_at("", place, what, help);
    }
}

fn parse_path(text: &str) -> Option<Path> {
    let mut parts: Vec<String> = text.split("::").map(str::to_owned).collect();
    let name = parts.pop()?;
    let sound = is_identifier(&name)
        && parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(is_plain));
    sound.then_some(Path {
        module: parts,
        name,
    })
}

/// What our names are made of.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
operation GetX = xs.retrieve Retrieve
  . type r#type

type xs::Status
  root
  of schema x/status
  at response \"Get X/status\"
  . \"\" Empty
  . \"a b\" AB
  . open Open

alias ys::Status = xs::Status
  of schema y/status

end 3
";

    #[test]
    fn what_is_written_is_read() {
        let lock = NamesLock::parse(TEXT, "names.lock").unwrap();
        let text = lock.format();
        assert_eq!(text, format!("{HEADER}{TEXT}"));
        assert_eq!(NamesLock::parse(&text, "names.lock").unwrap(), lock);
        assert_eq!(lock.items.len(), 2);
    }

    #[test]
    fn a_spoilt_lock_says_where() {
        for (line, what) in [
            ("<<<<<<< HEAD", "not a line of the lock"),
            ("type xs::Status", "the name is there twice"),
            ("type xs::fn", "a path such as"),
            ("operation A = b C", "an accessor and a request"),
            ("  root", "`root` belongs below a type"),
            ("  . open Open Open Open", "not a line"),
            ("  . \"open", "a text that doesn't end"),
        ] {
            let text = format!("{TEXT}{line}\n");
            let error = NamesLock::parse(&text, "names.lock")
                .unwrap_err()
                .to_string();
            assert!(error.starts_with("names.lock:17: "), "{error}");
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn a_lock_that_lost_names_is_refused() {
        let refused = |text: &str| {
            NamesLock::parse(text, "names.lock")
                .unwrap_err()
                .to_string()
        };
        for text in ["", "\n", HEADER] {
            assert!(
                refused(text).contains("#: the lock is empty, and every"),
                "{text}"
            );
        }
        // Cut off anywhere, at the end of a line or within one.
        let whole = format!("{HEADER}{TEXT}");
        for end in 0..whole.trim_end().len() {
            let error = NamesLock::parse(&whole[..end], "names.lock");
            assert!(error.is_err(), "{:?}", &whole[end..]);
        }
        let cut = TEXT.strip_suffix("\nend 3\n").unwrap();
        let error = refused(cut);
        assert!(
            error.starts_with("names.lock:14: #: the lock is cut off: it ends after 3 names"),
            "{error}"
        );
        // What was taken out of the middle.
        let error = refused(&TEXT.replace(
            "\nalias ys::Status = xs::Status\n  of schema y/status\n",
            "",
        ));
        assert!(
            error.contains("the lock has lost names: 3 operations, types and aliases by its last line, and 2 are there"),
            "{error}"
        );
        assert!(error.contains("cargo xtask names release --all"), "{error}");
        assert_eq!(NamesLock::parse_committed(cut, "x").unwrap().items.len(), 2);
        let none = NamesLock::default();
        assert_eq!(
            NamesLock::parse(&none.format(), "names.lock").unwrap(),
            none
        );
    }

    #[test]
    fn names_are_released_by_what_they_are_called() {
        let mut lock = NamesLock::parse(TEXT, "names.lock").unwrap();
        assert!(lock.release("xs.retrieve"));
        assert!(lock.release("ys::Status"));
        assert!(lock.release("xs::Status::AB"));
        assert!(lock.release("xs.retrieve.r#type"));
        assert!(!lock.release("xs::Status::AB"));
        assert!(!lock.release("nothing"));
        assert_eq!(lock.items.len(), 1);
    }
}
