//! Names stay: what the lock says of a contract wins over the rules, today's and those of the next contract.

use crate::support::{self, data, generate, golden, lowered, read};
use codegen::Contract;
use codegen::diff::Diff;
use codegen::model::Crate;
use codegen::naming::lock::NamesLock;
use codegen::naming::{self, Names};
use codegen::{ir, spec};

fn settle(api: &ir::Api, overlay: &str, lock: &NamesLock) -> Names {
    let overlay = spec::Overlay::parse(overlay, "overlay.yaml").unwrap();
    let mut errors = codegen::source::Diagnostics::default();
    let named = naming::settle_beside(api, &overlay, lock, &mut errors);
    errors
        .into_result()
        .unwrap_or_else(|errors| panic!("{errors}"));
    named.unwrap().names
}

#[test]
fn the_contract_keeps_every_name_and_the_lock_itself() {
    let root = data("../..");
    let api = lowered(&read(&root.join("spec/openapi.json")));
    let overlay = read(&root.join("spec/overlay.yaml"));
    let first = settle(&api, &overlay, &NamesLock::default());
    let text = first.lock.format();
    let lock = NamesLock::parse(&text, "names.lock").unwrap();
    assert_eq!(lock, first.lock);
    let second = settle(&api, &overlay, &lock);
    assert_eq!(second.accessors, first.accessors);
    assert_eq!(second.types.types, first.types.types);
    assert_eq!(second.types.aliases, first.types.aliases);
    for (index, members) in first.members.iter().enumerate() {
        assert_eq!(
            second.members[index], *members,
            "{}",
            first.types.types[index]
        );
    }
    assert_eq!(second.parameters, first.parameters);
    assert!(
        second.lock == first.lock,
        "{}",
        similar::TextDiff::from_lines(&text, second.lock.format()).unified_diff()
    );
}

/// The golden pair `updated`: a type of two places gains a member at one, two enumerations become equal, and a component
/// wants a name that somebody has.
#[test]
fn names_stay_when_places_grow() {
    let folder = data("golden/updated");
    let before = generate(read(&folder.join("before.json")), "").names;
    let after = golden(&folder).names;
    let owner = |lock: &NamesLock, name: &str| {
        let items = lock.items.iter().find(|(path, _)| path.to_string() == name);
        items
            .map(|(_, item)| item.places[0].clone())
            .unwrap_or_default()
    };
    // Nothing that was public is gone, and every name is of the place that owned it.
    for (path, item) in &before.items {
        assert_eq!(owner(&after, &path.to_string()), item.places[0], "{path}");
    }
    for (id, operation) in &before.operations {
        assert_eq!(after.operations[id].accessor, operation.accessor);
    }
    // What is new has a name that nobody had.
    let new: Vec<String> = after.paths().difference(&before.paths()).cloned().collect();
    assert_eq!(new, ["invoices::InvoiceShippingObject",]);
    // By the rules alone, other names would have come out.
    let rules = generate(read(&folder.join("openapi.json")), "").names;
    assert!(before.paths().difference(&rules.paths()).count() > 0);
}

#[test]
fn the_next_run_changes_nothing() {
    let folder = data("golden/updated");
    let first = golden(&folder);
    let mut inputs = support::inputs(read(&folder.join("openapi.json")), "");
    inputs.names = NamesLock::parse(&first.names.format(), "names.lock").unwrap();
    let second = codegen::generate(&inputs).unwrap();
    assert_eq!(second.names, first.names);
    assert!(second.files == first.files);
}

/// Whether a number is a time is told from all of the contract; what a parameter was, it stays.
#[test]
fn times_stay_times_and_numbers_stay_numbers() {
    let contract = |format: &str| {
        let schema = format!(r#"{{"type": "integer"{format}}}"#);
        lowered(&format!(
            r##"{{"openapi": "3.0.0", "info": {{"title": "", "version": "1"}},
            "paths": {{"/v1/things": {{"get": {{"operationId": "GetThings",
                "parameters": [{{"name": "created", "in": "query", "required": false, "style": "form", "schema": {{"type": "integer"}}}}],
                "responses": {{"200": {{"description": "", "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/thing"}}}}}}}}}}
            }}}}}},
            "components": {{"schemas": {{"thing": {{"type": "object", "properties": {{"created": {schema}}}}}}}}}}}"##
        ))
    };
    let time = contract(r#", "format": "unix-time""#);
    let number = contract("");
    let overlay = spec::Overlay::parse("", "overlay.yaml").unwrap();
    let created = |api: &ir::Api, lock: &NamesLock| {
        let mut errors = codegen::source::Diagnostics::default();
        let named = naming::settle_beside(api, &overlay, lock, &mut errors).unwrap();
        errors
            .into_result()
            .unwrap_or_else(|errors| panic!("{errors}"));
        let ty = named.api.operations[0].parameters[0].ty.clone();
        let lock = NamesLock::parse(&named.names.lock.format(), "names.lock").unwrap();
        (ty, lock)
    };
    for (before, after, is) in [
        (&time, &number, ir::Ty::Timestamp),
        (&number, &time, ir::Ty::Int),
    ] {
        let (ty, lock) = created(before, &NamesLock::default());
        assert_eq!(ty, is);
        assert_eq!(created(after, &lock).0, is);
    }
}

#[test]
fn all_names_can_be_given_up_at_once() {
    let folder = data("golden/updated");
    let mut inputs = support::inputs(read(&folder.join("openapi.json")), "");
    inputs.names = golden(&folder).names;
    let update = codegen::update::release(&inputs, &[], "").unwrap();
    let rules = generate(inputs.snapshot.clone(), "").names;
    assert_eq!(update.adapted.output.names, rules);
    let said = update.diff.markdown();
    assert!(!said.contains("``"), "{said}");
}

#[test]
fn the_overlay_and_the_lock_must_agree() {
    let folder = data("golden/updated");
    let document = read(&folder.join("openapi.json"));
    let names = generate(document.clone(), "").names;
    for (overlay, what) in [
        (
            "types: {invoice: Bill}",
            "cargo xtask names release invoices::Invoice",
        ),
        (
            "types: {/components/schemas/invoice/properties/outlook: Mood}",
            "cargo xtask names release invoices::InvoiceOutlook",
        ),
        (
            "operations: {GetInvoices: bills.list}",
            "cargo xtask names release GetInvoices",
        ),
    ] {
        let mut inputs = support::inputs(document.clone(), overlay);
        inputs.names = names.clone();
        let error = codegen::generate(&inputs).unwrap_err().to_string();
        assert!(error.contains(what), "{error}");
        // It is the overlay that is mended.
        assert!(error.starts_with("spec/overlay.yaml:1: #/"), "{error}");
        // Given up, the name is the overlay's.
        let given_up = what.rsplit(' ').next().unwrap().to_owned();
        let update = codegen::update::release(&inputs, &[given_up], "").unwrap();
        let (old, new) = (names.paths(), update.adapted.output.names.paths());
        assert!(
            old.difference(&new).count() > 0 && new.difference(&old).count() > 0,
            "{new:?}"
        );
    }
}

/// What has its name at the root keeps it there, though it is no resource any more.
#[test]
fn the_root_keeps_its_names() {
    let named = |document: &str, lock: &NamesLock| {
        let contract = Contract::read(document, "openapi.json", "").unwrap();
        contract.build(lock).unwrap()
    };
    let root = |krate: &Crate| -> Vec<String> {
        let ids = krate.root.iter();
        ids.map(|id| krate[*id].path.to_string()).collect()
    };
    let changes = |old: &Crate, new: &Crate| -> Vec<String> {
        let diff = Diff::between(old, new);
        let lines = diff.changes.iter();
        lines
            .map(|c| format!("{} {}: {}", c.step.as_str(), c.path, c.reason))
            .collect()
    };
    let document = read(&data("golden/updated/before.json"));
    let before = named(&document, &NamesLock::default());
    assert_eq!(root(&before), ["invoices::Invoice", "orders::Order"]);
    let lock = NamesLock::parse(&before.names.format(), "names.lock").unwrap();

    let no_resource = document.replace("\"x-resourceId\": \"invoice\"", "\"x-was\": \"invoice\"");
    assert_ne!(no_resource, document);
    let after = named(&no_resource, &lock);
    assert_eq!(root(&after), root(&before));
    assert_eq!(changes(&before, &after), Vec::<String>::new());

    // Without the lock it would be gone, and the diff says so; and what comes to the root is told, too.
    let anew = named(&no_resource, &NamesLock::default());
    assert_eq!(root(&anew), ["orders::Order"]);
    assert_eq!(
        changes(&before, &anew),
        ["major invoices::Invoice: is no more at the root, as `Invoice`"]
    );
    assert_eq!(
        changes(&anew, &named(&document, &anew.names)),
        ["minor invoices::Invoice: is at the root, as `Invoice`"]
    );
}

/// A field, a value and a parameter keep the names that the lock has, whatever the rules say.
#[test]
fn members_keep_their_names() {
    let document = read(&data("verdicts/base.json"));
    let rules = generate(document.clone(), "");
    let text = rules.names.format();
    let mut pinned = text.clone();
    for (by_rule, published) in [
        ("\n  . count\n", "\n  . count how_many\n"),
        ("\n  . red Red\n", "\n  . red Crimson\n"),
        ("\n  . weight\n", "\n  . weight how_heavy\n"),
    ] {
        assert!(text.contains(by_rule), "{by_rule}");
        pinned = pinned.replace(by_rule, published);
    }
    let mut inputs = support::inputs(document, "");
    inputs.names = NamesLock::parse(&pinned, "names.lock").unwrap();
    let output = codegen::generate(&inputs).unwrap();
    assert_eq!(output.names.format(), pinned);
    let files: String = output
        .files
        .values()
        .map(|file| String::from_utf8_lossy(file))
        .collect();
    for name in ["pub how_many: i64", "Crimson", "how_heavy: "] {
        assert!(files.contains(name), "{name}");
    }
    assert!(!files.contains("pub count:") && !files.contains(" Red,"));
}
