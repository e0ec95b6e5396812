//! Values by their paths: `items[0].price=price_1`.

use serde_json::{Map, Value as Json};

/// Sets what is at a path to a text. Steps are apart by dots or in brackets: `items[0].price`, `items.0.price`,
/// `items[0][price]`; `[]` is the next of a list. A second value at one path makes a list of both.
///
/// A step is a name, whatever is in it: whether `0` is the first of a list, the contract says.
pub fn assign(values: &mut Map<String, Json>, path: &str, text: &str) -> Result<(), String> {
    let steps = steps(path)?;
    let Some((last, before)) = steps.split_last() else {
        return Err(format!("`{path}` is no parameter's path"));
    };
    let mut within = values;
    for (index, step) in before.iter().enumerate() {
        let name = named(within, step);
        let inner = within
            .entry(name)
            .or_insert_with(|| Json::Object(Map::new()));
        within = match inner {
            Json::Object(inner) => inner,
            _ => {
                let outer = before[..=index].join(".");
                return Err(format!(
                    "`{outer}` has a value already, so `{path}` can't be in it"
                ));
            }
        };
    }
    let name = named(within, last);
    let value = Json::String(text.to_owned());
    match within.get_mut(&name) {
        None => drop(within.insert(name, value)),
        Some(Json::Array(items)) => items.push(value),
        Some(Json::Object(_)) => {
            return Err(format!(
                "`{path}` holds others already, and so has no value itself"
            ));
        }
        Some(one) => *one = Json::Array(vec![one.take(), value]),
    }
    Ok(())
}

/// The name of a step; the next number for an empty one.
fn named(within: &Map<String, Json>, step: &str) -> String {
    match step {
        "" => within.len().to_string(),
        name => name.to_owned(),
    }
}

fn steps(path: &str) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (step, after) = match rest.strip_prefix('[') {
            Some(inner) => inner
                .split_once(']')
                .ok_or_else(|| format!("`{path}` lacks a `]`"))?,
            None => {
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                if end == 0 {
                    return Err(format!("`{path}` has a step without a name"));
                }
                rest.split_at(end)
            }
        };
        out.push(step.to_owned());
        rest = match after.strip_prefix('.') {
            Some("") => return Err(format!("`{path}` has a step without a name")),
            Some(after) => after,
            None => after,
        };
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(pairs: &[(&str, &str)]) -> Result<String, String> {
        let mut values = Map::new();
        for (path, text) in pairs {
            assign(&mut values, path, text)?;
        }
        Ok(Json::Object(values).to_string())
    }

    #[test]
    fn paths_lead_into_objects_and_lists() {
        for path in [
            "items[0].price",
            "items.0.price",
            "items[0][price]",
            "items[][price]",
        ] {
            let json = r#"{"items":{"0":{"price":"price_1"}}}"#;
            assert_eq!(made(&[(path, "price_1")]).unwrap(), json, "{path}");
        }
        assert_eq!(
            made(&[("metadata[a.b]", "1"), ("metadata.c", "")]).unwrap(),
            r#"{"metadata":{"a.b":"1","c":""}}"#
        );
    }

    #[test]
    fn a_second_value_makes_a_list() {
        let json = r#"{"expand":["a","b","c"]}"#;
        assert_eq!(
            made(&[("expand", "a"), ("expand", "b"), ("expand", "c")]).unwrap(),
            json
        );
    }

    #[test]
    fn paths_that_lead_nowhere_are_refused() {
        for (pairs, error) in [
            (&[("", "1")][..], "`` is no parameter's path"),
            (&[("a..b", "1")], "`a..b` has a step without a name"),
            (&[("a.", "1")], "`a.` has a step without a name"),
            (&[("a[0", "1")], "`a[0` lacks a `]`"),
            (
                &[("a", "1"), ("a.b.c", "1")],
                "`a` has a value already, so `a.b.c` can't be in it",
            ),
            (
                &[("a.b", "1"), ("a", "1")],
                "`a` holds others already, and so has no value itself",
            ),
        ] {
            assert_eq!(made(pairs).unwrap_err(), error);
        }
    }
}
