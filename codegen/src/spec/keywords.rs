//! The types of OpenAPI 3.0, and the keywords that say something about a value of each.

/// A type, and its keywords.
pub(super) const TYPES: [(&str, &[&str]); 6] = [
    (
        "string",
        &["enum", "format", "pattern", "minLength", "maxLength"],
    ),
    ("integer", NUMBERS),
    ("number", NUMBERS),
    ("boolean", &["enum"]),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
];

const NUMBERS: &[&str] = &[
    "enum",
    "format",
    "minimum",
    "maximum",
    "multipleOf",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

/// What says which values a schema has.
pub(super) const CHOICES: [&str; 5] = ["type", "anyOf", "oneOf", "allOf", "not"];

/// The types that a keyword says something about.
pub(super) fn types_of(keyword: &str) -> impl Iterator<Item = &'static str> {
    TYPES
        .iter()
        .filter(move |(_, all)| all.contains(&keyword))
        .map(|(name, _)| *name)
}
