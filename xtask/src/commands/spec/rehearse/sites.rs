//! Where a contract can be edited.

use serde_json::Value;

/// The places of a contract by what they are, as JSON pointers.
#[derive(Default)]
pub(super) struct Sites {
    /// Schemas with members.
    pub(super) objects: Vec<String>,
    /// Members: their objects and their names.
    pub(super) members: Vec<(String, String)>,
    /// Schemas with values.
    pub(super) enums: Vec<String>,
    /// Schemas with arms.
    pub(super) choices: Vec<String>,
    pub(super) operations: Vec<String>,
    /// The names of components.
    pub(super) components: Vec<String>,
}

impl Sites {
    pub(super) fn of(document: &Value) -> Self {
        let mut sites = Sites::default();
        for (name, schema) in entries(document.pointer("/components/schemas")) {
            sites.components.push(name.clone());
            sites.schema(schema, format!("/components/schemas/{name}"));
        }
        for (path, item) in entries(document.get("paths")) {
            let path = format!("/paths/{}", path.replace('~', "~0").replace('/', "~1"));
            for (method, operation) in entries(Some(item)) {
                let at = format!("{path}/{method}");
                sites.operation(operation, &at);
                sites.operations.push(at);
            }
        }
        sites
    }

    fn operation(&mut self, operation: &Value, at: &str) {
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            if let Some(schema) = parameter.get("schema") {
                self.schema(schema, format!("{at}/parameters/{index}/schema"));
            }
        }
        let body = "/requestBody/content";
        // A GET has an empty body, which stays so.
        let body = (!at.ends_with("/get")).then_some(body);
        for content in body.into_iter().chain(["/responses/200/content"]) {
            for (media, inner) in entries(operation.pointer(content)) {
                if let Some(schema) = inner.get("schema") {
                    let media = media.replace('/', "~1");
                    self.schema(schema, format!("{at}{content}/{media}/schema"));
                }
            }
        }
    }

    fn schema(&mut self, schema: &Value, at: String) {
        if schema.get("properties").is_some() {
            self.objects.push(at.clone());
        }
        for (name, member) in entries(schema.get("properties")) {
            self.members.push((at.clone(), name.clone()));
            self.schema(
                member,
                format!(
                    "{at}/properties/{}",
                    name.replace('~', "~0").replace('/', "~1")
                ),
            );
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get(key) {
                self.schema(inner, format!("{at}/{key}"));
            }
        }
        let arms = schema.get("anyOf").and_then(Value::as_array);
        for (index, arm) in arms.into_iter().flatten().enumerate() {
            self.schema(arm, format!("{at}/anyOf/{index}"));
        }
        if arms.is_some() {
            self.choices.push(at.clone());
        }
        let is_text = schema.get("type").is_some_and(|ty| ty == "string");
        let values = schema.get("enum").and_then(Value::as_array);
        // What clears a parameter is no value.
        if is_text && values.is_some_and(|values| values.iter().any(|value| value != "")) {
            self.enums.push(at);
        }
    }
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}
