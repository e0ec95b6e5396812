//! What lossless means: every non-null value of the input stands at the same path in the output, and the output has no
//! non-null value that the input lacks.

use serde_json::Value;

const NULL: Value = Value::Null;

/// The first difference, with its place.
pub fn same(input: &Value, output: &Value) -> Result<(), String> {
    compare(input, output, "$")
}

fn compare(input: &Value, output: &Value, path: &str) -> Result<(), String> {
    match (input, output) {
        (Value::Object(left), Value::Object(right)) => {
            let names = left.keys().chain(right.keys());
            for name in names {
                let (left, right) = (left.get(name), right.get(name));
                let path = format!("{path}.{name}");
                compare(left.unwrap_or(&NULL), right.unwrap_or(&NULL), &path)?;
            }
            Ok(())
        }
        (Value::Array(left), Value::Array(right)) => {
            for index in 0..left.len().max(right.len()) {
                let (left, right) = (left.get(index), right.get(index));
                let path = format!("{path}[{index}]");
                compare(left.unwrap_or(&NULL), right.unwrap_or(&NULL), &path)?;
            }
            Ok(())
        }
        _ if input == output => Ok(()),
        _ => Err(format!("at {path}: read {input}, wrote {output}")),
    }
}
