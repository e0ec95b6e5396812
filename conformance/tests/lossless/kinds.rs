//! Kinds of JSON: which of them a type takes, and which it doesn't.

use codegen::ir::{Api, Constant, Def, Facts, Field, Page, Place, Record, Rule, Scalar, Ty};
use serde_json::{Value, json};

/// JSON of kinds that the type doesn't take.
pub fn others(api: &Api, ty: &Ty) -> Vec<Value> {
    let kinds = [
        json!(true),
        json!(5),
        json!(2.5),
        json!(u64::MAX),
        json!("x"),
        json!([]),
        json!([{"a": [1]}, "b"]),
        json!({}),
        json!({"id": "x", "object": {"nested": [true]}}),
    ];
    kinds
        .into_iter()
        .filter(|json| !takes(api, ty, json))
        .collect()
}

fn takes(api: &Api, ty: &Ty, json: &Value) -> bool {
    match ty {
        Ty::Bool => json.is_boolean(),
        Ty::Int | Ty::Timestamp => json.is_i64(),
        Ty::Float => json.is_number(),
        Ty::Text | Ty::DateTime | Ty::Currency | Ty::Decimal | Ty::Id(_) | Ty::Binary => {
            json.is_string()
        }
        Ty::Json => true,
        Ty::Empty => json.as_str() == Some(""),
        // The text of an integer, as it is written.
        Ty::Int64 => json.as_str().is_some_and(|text| {
            text.parse::<i64>()
                .is_ok_and(|number| number.to_string() == text)
        }),
        Ty::Named(id) => match &api.get(*id).def {
            Def::Record(_) => json.is_object(),
            Def::Enumeration(_) => json.is_string(),
            Def::Union(union) => union.arms.iter().any(|arm| match &arm.rule {
                Rule::Tag(_) | Rule::Deleted(_) | Rule::Shape | Rule::Map => json.is_object(),
                Rule::Text(_) | Rule::Enumeration | Rule::String => json.is_string(),
                Rule::Integer => json.is_i64(),
                Rule::Number => json.is_number(),
                Rule::Boolean => json.is_boolean(),
                Rule::List => json.is_array(),
            }),
        },
        Ty::Expandable { .. } => json.is_string() || json.is_object(),
        Ty::List(_) => json.is_array(),
        Ty::Map(_) | Ty::Page(..) => json.is_object(),
        Ty::Nullable(inner) | Ty::Clearable(inner) => takes(api, inner, json),
    }
}

/// The one value of a constant.
pub fn scalar_json(scalar: &Scalar) -> Value {
    match scalar {
        Scalar::Text(text) => text.as_str().into(),
        Scalar::Bool(value) => (*value).into(),
        Scalar::Int(value) => (*value).into(),
    }
}

/// What the three shapes of a page have.
pub fn page_record(page: Page, inner: &Ty) -> Record {
    let field = |name: &str, ty: Ty, required: bool| Field {
        name: name.to_owned(),
        ty,
        required,
        nullable: !required,
        clearable: false,
        place: Place::Body,
        facts: Facts::default(),
    };
    let data = field("data", Ty::List(Box::new(inner.clone())), true);
    let has_more = field("has_more", Ty::Bool, true);
    let url = field("url", Ty::Text, true);
    let (tag, fields) = match page {
        Page::List => (Some("list"), vec![data, has_more, url]),
        Page::SearchResult => (
            Some("search_result"),
            vec![
                data,
                has_more,
                field("next_page", Ty::Text, false),
                field("total_count", Ty::Int, false),
                url,
            ],
        ),
        Page::V2List => (
            None,
            vec![
                data,
                field("next_page_url", Ty::Text, false),
                field("previous_page_url", Ty::Text, false),
            ],
        ),
    };
    Record {
        fields,
        constants: tag
            .map(|tag| Constant {
                name: "object".to_owned(),
                value: Scalar::Text(tag.to_owned()),
            })
            .into_iter()
            .collect(),
        resource: None,
    }
}
