//! JSON text with values that no Rust type holds.

use serde_json::Value;

use super::tape::Tape;

/// The text of the value, with other values and more keys in places, and how many.
pub fn text(tape: &mut Tape, json: &Value) -> (String, usize) {
    let (mut out, mut count) = (String::new(), 0);
    write(tape, json, &mut out, &mut count);
    (out, count)
}

const VALUES: [&str; 8] = [
    r#""half \ud83d""#,
    r#""\udc00\ud83d\u0000x""#,
    "1e400",
    "-12.5E-999",
    "123456789012345678901234567890",
    "0.1234567890123456789",
    "9007199254740993.0",
    "1.00000000000000000000",
];

fn write(tape: &mut Tape, json: &Value, out: &mut String, count: &mut usize) {
    match json {
        Value::Object(fields) => {
            out.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&format!("{}:", Value::from(name.as_str())));
                write(tape, value, out, count);
            }
            if tape.chance(5) {
                if !fields.is_empty() {
                    out.push(',');
                }
                out.push_str("\"\\ud83d\":");
                write(tape, &Value::from("x"), out, count);
                *count += 1;
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(tape, item, out, count);
            }
            out.push(']');
        }
        Value::Null => out.push_str("null"),
        _ if tape.chance(10) => {
            out.push_str(tape.of::<&str>(&VALUES));
            *count += 1;
        }
        plain => out.push_str(&plain.to_string()),
    }
}
