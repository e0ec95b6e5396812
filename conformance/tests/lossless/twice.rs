//! JSON text in which some keys come twice.

use serde_json::Value;

use super::tape::Tape;

/// The text of the value, with other values under some keys before their own. serde_json reads it as the value.
pub fn text(tape: &mut Tape, json: &Value) -> String {
    let mut out = String::new();
    write(tape, json, &mut out);
    out
}

fn write(tape: &mut Tape, json: &Value, out: &mut String) {
    match json {
        Value::Object(fields) => {
            out.push('{');
            for name in fields.keys() {
                if tape.chance(15) {
                    let before = tape.of(&["null", "{\"a\":1}", "[true]", "\"x\"", "5", "2.5"]);
                    out.push_str(&format!("{}:{before},", Value::from(name.as_str())));
                }
            }
            for (index, (name, value)) in fields.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&format!("{}:", Value::from(name.as_str())));
                write(tape, value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(tape, item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}
