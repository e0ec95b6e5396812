//! How the snapshot's JSON is laid out: one fact a line.
//!
//! A fact is a property with its type, an enum value, a required field, a parameter's style. So an object is on one line
//! if it fits there, a list of several is one item a line, and properties are one a line always: a changed fact is a
//! changed line. Lines are not indented: the contract nests 26 deep, and indentation alone would be 1.2 MB of 3.9.

use serde_json::Value;

/// The longest line that holds a whole object.
const WIDTH: usize = 100;

/// A value as JSON text, with a newline at the end.
pub(super) fn text(value: &Value) -> Result<String, serde_json::Error> {
    let mut out = String::with_capacity(3 << 20);
    write(value, "", &mut out)?;
    out.push('\n');
    Ok(out)
}

fn write(value: &Value, key: &str, out: &mut String) -> Result<(), serde_json::Error> {
    let start = out.len();
    if line(value, key, start + WIDTH, out)? {
        return Ok(());
    }
    out.truncate(start);
    match value {
        Value::Object(map) => {
            out.push('{');
            for (index, (key, value)) in map.iter().enumerate() {
                out.push_str(if index == 0 { "\n" } else { ",\n" });
                string(key, out)?;
                write(value, key, out)?;
            }
            out.push_str("\n}");
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "\n" } else { ",\n" });
                write(item, "", out)?;
            }
            out.push_str("\n]");
        }
        scalar => out.push_str(&serde_json::to_string(scalar)?),
    }
    Ok(())
}

/// Writes a value on one line; `false` if it does not belong on one, with a part of it written.
fn line(value: &Value, key: &str, end: usize, out: &mut String) -> Result<bool, serde_json::Error> {
    match value {
        Value::Object(map) => {
            if matches!(key, "properties" | "schemas" | "paths") && !map.is_empty() {
                return Ok(false);
            }
            out.push('{');
            for (index, (key, value)) in map.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                string(key, out)?;
                if !line(value, key, end, out)? {
                    return Ok(false);
                }
            }
            out.push('}');
        }
        Value::Array(items) => {
            if items.len() > 1 {
                return Ok(false);
            }
            out.push('[');
            for item in items {
                if !line(item, "", end, out)? {
                    return Ok(false);
                }
            }
            out.push(']');
        }
        scalar => out.push_str(&serde_json::to_string(scalar)?),
    }
    Ok(out.len() <= end)
}

fn string(key: &str, out: &mut String) -> Result<(), serde_json::Error> {
    out.push_str(&serde_json::to_string(key)?);
    out.push_str(": ");
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn one_fact_a_line() {
        let value = json!({
            "properties": {"a": {"maxLength": 5, "type": "string"}, "b": {"enum": ["x", "y"], "nullable": true}},
            "required": ["a", "b"], "x-expandableFields": [], "type": "object"
        });
        let wanted = "{\n\"properties\": {\n\"a\": {\"maxLength\": 5, \"type\": \"string\"},\n\"b\": {\n\"enum\": [\n\
                      \"x\",\n\"y\"\n],\n\"nullable\": true\n}\n},\n\"required\": [\n\"a\",\n\"b\"\n],\n\
                      \"x-expandableFields\": [],\n\"type\": \"object\"\n}\n";
        assert_eq!(text(&value).unwrap(), wanted);
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "\\PC{0,40}".prop_map(Value::from),
            "[\"\\\\\n\u{1}é]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 60, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec(("properties|paths|[a-z\"\\\\]{0,8}", inner), 0..6)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn reads_back_as_the_same_value(value in any_json()) {
            let written = text(&value).unwrap();
            prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
        }
    }
}
