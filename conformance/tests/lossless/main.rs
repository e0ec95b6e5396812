//! Nothing is lost, and what is odd is told: shown on random JSON for every type of the contract.
//!
//! The JSON is made from what the contract says of a type, with oddities put in: unknown fields, values and union
//! members, absent and null required fields, wrong types, other key orders. Decoding never fails, what is written back is
//! what was read, and what is noted is what was put in.
//!
//! With a few namespaces alone, `cargo test -p few --test lossless`, what they refer to is opaque: all of it comes back all
//! the same, and nothing in it is odd.
//!
//! A failure prints the least JSON that still fails, and how to run that type alone. The run is the same every time;
//! `LOSSLESS_SEED=7` makes another one, `LOSSLESS_ROUNDS=100` a longer one, `LOSSLESS_ONLY=invoices::Invoice` takes one
//! type or operation.
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, missing_docs)]

mod contract;
mod exact;
mod form;
mod kinds;
mod odd;
mod same;
mod sent;
mod tape;
mod twice;
mod union;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use codegen::ir::{Body, Def, Response, Ty, TypeId};
use contract::{Contract, contract};
use serde::de::DeserializeSeed as _;
use stripe_client::record::View;
use stripe_client::registry::{AnyType, AnyValue, Entry, ParameterError, TYPES, find};
use stripe_client::{Issue, IssueKind};
use tape::Tape;
use write::{Mode, Written};

const VALID: Mode = Mode {
    odd: 0,
    form: false,
};
const ODD: Mode = Mode {
    odd: 6,
    form: false,
};
/// No null that is not a word of its own: it comes back as absent, which can make an object another arm's.
const NO_NULLS: Mode = Mode { odd: 6, form: true };
const FORM: Mode = Mode { odd: 2, form: true };

/// Whether only a few namespaces are on.
const FEW: bool = !matches!(env!("CARGO_PKG_NAME").as_bytes(), b"conformance");

#[test]
fn the_registry_has_every_type_of_the_contract() {
    let contract = contract();
    let types = contract.api.iter().map(|(id, _)| contract.path(id));
    let requests = (0..contract.api.operations.len()).map(|index| contract.request_path(index));
    let expected: BTreeSet<String> = types.chain(requests).collect();
    let found: BTreeSet<String> = TYPES.iter().map(|ty| ty.name().to_owned()).collect();
    if FEW {
        assert!(found.is_subset(&expected));
        assert!((expected.len() / 8..expected.len() / 2).contains(&found.len()));
    } else {
        assert_eq!(found, expected);
    }
    assert_eq!(TYPES.len(), found.len());
}

#[test]
fn every_type_decodes_and_writes_what_it_was_given() {
    let types = types();
    for (id, ty) in contract().api.iter() {
        let name = contract().path(id);
        let Some(any) = types.get(name.as_str()) else {
            continue;
        };
        let ours = Ty::Named(id);
        each(&name, 12, |round, tape| {
            let mode = mode(round);
            let written = write::value(contract(), tape, mode, &ours);
            let value = lossless(any, &written)?;
            match ty.def {
                Def::Record(_) if mode == NO_NULLS => kept_when_read_again(any, &value),
                _ => Ok(()),
            }
        });
    }
}

#[test]
fn every_request_decodes_and_writes_what_it_was_given() {
    let types = types();
    for (index, operation) in contract().api.operations.iter().enumerate() {
        let Some(any) = types.get(contract().request_path(index).as_str()) else {
            continue;
        };
        each(&operation.id, 12, |round, tape| {
            let mode = mode(round);
            let written = write::request(contract(), tape, mode, operation);
            let value = lossless(any, &written)?;
            match mode {
                NO_NULLS => kept_when_read_again(any, &value),
                _ => Ok(()),
            }
        });
    }
}

#[test]
fn every_reply_decodes_and_writes_what_it_was_given() {
    for operation in &contract().api.operations {
        let Response::Json(ty) = &operation.response else {
            continue;
        };
        let Some(entry) = entry(&operation.id) else {
            continue;
        };
        each(&operation.id, 12, |round, tape| {
            let written = write::value(contract(), tape, mode(round), ty);
            let text = written.json.to_string();
            let reply = entry.decode(text.as_bytes()).map_err(|e| e.to_string());
            let reply = reply.map_err(|error| format!("{error}\n{:#}", written.json))?;
            let out = serde_json::to_value(&reply).unwrap();
            same::same(&written.json, &out)
                .and_then(|()| noted(&written, reply.issues()))
                .map_err(|error| format!("{error}\n{:#}", written.json))
        });
    }
}

/// Whatever a key holds the first time, the last time counts, as serde_json reads it.
#[test]
fn a_key_that_comes_twice_counts_the_last_time() {
    let types = types();
    for (id, ty) in contract().api.iter() {
        if !matches!(ty.def, Def::Record(_)) {
            continue;
        }
        let name = contract().path(id);
        let Some(any) = types.get(name.as_str()) else {
            continue;
        };
        each(&name, 2, |_, tape| {
            let written = write::value(contract(), tape, ODD, &Ty::Named(id));
            let text = twice::text(tape, &written.json);
            let decoded = any.decode(text.as_bytes()).map_err(|e| e.to_string());
            let out = serde_json::to_value(decoded?).unwrap();
            same::same(&written.json, &out).map_err(|error| format!("{error}\n{text}"))
        });
    }
}

/// What no Rust value holds is read all the same, told once for each, and written back as it was.
#[test]
fn what_no_type_holds_is_written_as_it_was_given() {
    let types = types();
    for (id, ty) in contract().api.iter() {
        if !matches!(ty.def, Def::Record(_)) {
            continue;
        }
        let name = contract().path(id);
        let Some(any) = types.get(name.as_str()) else {
            continue;
        };
        each(&name, 4, |_, tape| {
            let written = write::value(contract(), tape, ODD, &Ty::Named(id));
            let (text, count) = odd::text(tape, &written.json);
            let fail = |error: String| format!("{error}\n{text}");
            let value = any
                .decode(text.as_bytes())
                .map_err(|e| fail(e.to_string()))?;
            let out = serde_json::to_string(&value).unwrap();
            let read = |text: &str| exact::read(text).map_err(fail);
            same::same(&read(&text)?, &read(&out)?).map_err(fail)?;
            let issues = value.issues();
            let told = issues
                .iter()
                .filter(|issue| issue.kind == IssueKind::Inexact);
            match told.count() {
                told if told == count => Ok(()),
                told => Err(fail(format!("{count} put in, {told} told: {issues:?}"))),
            }
        });
    }
}

#[test]
fn every_parameter_type_says_on_a_form_what_it_says_in_json() {
    let types = types();
    let files = with_files(contract());
    for (id, ty) in contract().api.iter() {
        if !matches!(ty.def, Def::Record(_)) || files.contains(&id) {
            continue;
        }
        let name = contract().path(id);
        let Some(any) = types.get(name.as_str()) else {
            continue;
        };
        each(&name, 4, |_, tape| {
            let written = write::value(contract(), tape, FORM, &Ty::Named(id));
            let value = any.decode(written.json.to_string().as_bytes()).unwrap();
            let View::Record(record) = value.view() else {
                return Err("not a record".to_owned());
            };
            let text = stripe_client::rt::encode_form(record);
            form::says(&text, &written.json, true)
                .map_err(|error| format!("{error}\n{text}\n{:#}", written.json))
        });
    }
}

#[test]
fn every_operation_sends_what_its_json_says() {
    let client = stripe_client::Client::builder("sk_test_lossless")
        .build()
        .unwrap();
    for operation in &contract().api.operations {
        if operation.body == Body::Multipart {
            continue;
        }
        let Some(entry) = entry(&operation.id) else {
            continue;
        };
        each(&operation.id, 6, |_, tape| {
            let written = write::request(contract(), tape, FORM, operation);
            let fail = |error: String| format!("{error}\n{:#}", written.json);
            let refused: Vec<(String, IssueKind)> = written
                .issues
                .iter()
                .filter(|(_, kind)| *kind != IssueKind::UnknownValue)
                .cloned()
                .collect();
            let request = match entry.request(written.json.to_string().as_bytes()) {
                Ok(request) if refused.is_empty() => request,
                Ok(_) => return Err(fail(format!("not refused: {refused:?}"))),
                Err(ParameterError::Parameters(issues)) => {
                    return equal(&refused, issues).map_err(fail);
                }
                Err(error) => return Err(fail(error.to_string())),
            };
            let preview = request.preview(&client).map_err(|e| fail(e.to_string()))?;
            sent::sent(operation, &preview, &written).map_err(fail)
        });
    }
}

fn mode(round: u64) -> Mode {
    match round % 4 {
        0 => VALID,
        1 | 2 => ODD,
        _ => NO_NULLS,
    }
}

/// Decodes from text and from memory, compares what is written with what was read, and what is noted with what was put
/// in.
fn lossless(any: &AnyType, written: &Written) -> Result<AnyValue, String> {
    let fail = |error: String| format!("{error}\n{:#}", written.json);
    let text = written.json.to_string();
    let value = any
        .decode(text.as_bytes())
        .map_err(|error| fail(error.to_string()))?;
    let out = serde_json::to_value(&value).unwrap();
    same::same(&written.json, &out).map_err(fail)?;
    noted(written, value.issues()).map_err(fail)?;
    let refused = written
        .issues
        .iter()
        .any(|(_, kind)| !matches!(kind, IssueKind::UnknownField | IssueKind::UnknownValue));
    let strict = value.strict().is_err();
    if strict != refused && (!FEW || strict) {
        return Err(fail(format!("strict: {:?}", value.strict())));
    }
    let second = any
        .deserialize(written.json.clone())
        .map_err(|error| fail(format!("from memory: {error}")))?;
    if serde_json::to_value(&second).unwrap() != out || second.issues() != value.issues() {
        return Err(fail("from memory it reads another way".to_owned()));
    }
    Ok(value)
}

/// What was written reads as the same, and writes as the same.
fn kept_when_read_again(any: &AnyType, value: &AnyValue) -> Result<(), String> {
    let text = serde_json::to_string(value).unwrap();
    let again = any
        .decode(text.as_bytes())
        .map_err(|error| error.to_string())?;
    let sorted = |mut issues: Vec<Issue>| {
        issues.sort();
        issues
    };
    if sorted(again.issues()) != sorted(value.issues()) {
        return Err(format!("read again, it has other issues\n{text}"));
    }
    match serde_json::to_string(&again).unwrap() == text {
        true => Ok(()),
        false => Err(format!("read again, it is written another way\n{text}")),
    }
}

fn noted(written: &Written, issues: Vec<Issue>) -> Result<(), String> {
    equal(&written.issues, issues)
}

fn equal(expected: &[(String, IssueKind)], issues: Vec<Issue>) -> Result<(), String> {
    let mut found: Vec<(String, IssueKind)> = issues
        .into_iter()
        .map(|issue| (issue.path, issue.kind))
        .collect();
    found.sort();
    if found == expected {
        return Ok(());
    }
    let missing: Vec<_> = expected.iter().filter(|i| !found.contains(i)).collect();
    let surplus: Vec<_> = found.iter().filter(|i| !expected.contains(i)).collect();
    // What is opaque has nothing odd in it, and an object of an event may be one whose namespace is off.
    if FEW
        && surplus
            .iter()
            .all(|(_, kind)| *kind == IssueKind::UnknownValue)
    {
        return Ok(());
    }
    Err(format!(
        "not noted: {missing:?}; noted besides: {surplus:?}"
    ))
}

/// All types by their names; those of namespaces that are off are not there.
fn types() -> BTreeMap<&'static str, &'static AnyType> {
    TYPES.iter().map(|ty| (ty.name(), ty)).collect()
}

/// An operation; none of a namespace that is off.
fn entry(operation: &str) -> Option<&'static Entry> {
    let entry = find(operation);
    assert!(FEW || entry.is_some(), "{operation}");
    entry
}

/// Types that hold a file somewhere: a form has no word for one.
fn with_files(contract: &Contract) -> BTreeSet<TypeId> {
    fn holds(ty: &Ty) -> bool {
        match ty {
            Ty::Binary => true,
            Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) => {
                holds(inner)
            }
            _ => false,
        }
    }
    let direct = contract.api.iter().filter(|(_, ty)| match &ty.def {
        Def::Record(record) => record.fields.iter().any(|field| holds(&field.ty)),
        _ => false,
    });
    direct.map(|(id, _)| id).collect()
}

/// Runs the check so many times, with choices that depend on the name and the seed alone.
fn each(name: &str, rounds: u64, mut check: impl FnMut(u64, &mut Tape) -> Result<(), String>) {
    if env::var("LOSSLESS_ONLY").is_ok_and(|only| only != name) {
        return;
    }
    let number = |name: &str| env::var(name).ok().map(|text| text.parse().unwrap());
    let seed: u64 = number("LOSSLESS_SEED").unwrap_or_default();
    let rounds = number("LOSSLESS_ROUNDS").unwrap_or(rounds);
    for round in 0..rounds {
        let mut hasher = DefaultHasher::new();
        (name, seed, round).hash(&mut hasher);
        let mut tape = Tape::random(hasher.finish());
        let Err(first) = check(round, &mut tape) else {
            continue;
        };
        let mut fails = |choices: Vec<u32>| check(round, &mut Tape::replay(choices)).err();
        let least = tape::shrink(tape.into_choices(), |choices| fails(choices).is_some());
        let error = fails(least).unwrap_or(first);
        panic!(
            "{name}: {error}\nrun it alone: LOSSLESS_ONLY='{name}' LOSSLESS_SEED={seed} \
             LOSSLESS_ROUNDS={} cargo test -p {} --test lossless",
            round + 1,
            env!("CARGO_PKG_NAME")
        );
    }
}

/// The tests above would pass on JSON in which nothing is odd, or on unions that are always read as their first arm.
#[test]
fn every_arm_is_reached_and_every_oddity_is_put_in() {
    if FEW {
        return;
    }
    let types = types();
    let mut kinds: BTreeMap<IssueKind, usize> = BTreeMap::new();
    let mut missed = Vec::new();
    for (id, ty) in contract().api.iter() {
        let name = contract().path(id);
        let mut reached = BTreeSet::new();
        each(&name, 2, |_, tape| {
            let written = write::value(contract(), tape, ODD, &Ty::Named(id));
            for (_, kind) in written.issues {
                *kinds.entry(kind).or_default() += 1;
            }
            Ok(())
        });
        let Def::Union(union) = &ty.def else { continue };
        each(&name, 40 * union.arms.len() as u64, |_, tape| {
            let written = write::value(contract(), tape, VALID, &Ty::Named(id));
            let value = types[name.as_str()].decode(written.json.to_string().as_bytes());
            if let View::Union(union) = value.unwrap().view() {
                reached.extend(union.arm());
            }
            Ok(())
        });
        let arms = (0..union.arms.len()).filter(|arm| {
            !reached.contains(arm) && !union::is_shadowed(&contract().api, union, *arm)
        });
        missed.extend(arms.map(|arm| format!("{name} {:?}", union.arms[arm].rule)));
    }
    assert_eq!(missed, [""; 0]);
    assert!(
        kinds.len() == 5 && kinds.values().all(|count| *count > 100),
        "{kinds:?}"
    );
}
