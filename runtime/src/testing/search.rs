//! Stripe's query language, as far as a test needs it. See <https://docs.stripe.com/search#search-query-language>.

use super::fault::Fault;
use crate::record::Json;

/// Clauses, of which all hold, or any.
pub(super) struct Query {
    clauses: Vec<Clause>,
    any: bool,
}

struct Clause {
    not: bool,
    field: String,
    key: Option<String>,
    sign: String,
    value: String,
}

/// Reads a query: `field:'value'`, `metadata['key']:'value'`, `amount>1000`, a `-` before it for not, joined by `AND` or `OR`.
pub(super) fn parse(query: &str) -> Result<Query, Fault> {
    let refuse = || {
        let message = format!("The query can't be read: {query}");
        Fault::invalid(message)
            .code("parameter_invalid_value")
            .param("query")
    };
    let mut clauses = Vec::new();
    let (mut rest, mut any) = (query.trim(), false);
    while !rest.is_empty() {
        let (clause, after) = clause(rest).ok_or_else(refuse)?;
        clauses.push(clause);
        rest = after.trim_start();
        let joined = ["AND ", "and ", "OR ", "or "]
            .iter()
            .find_map(|word| Some((*word, rest.strip_prefix(word)?)));
        if let Some((word, after)) = joined {
            any = word.eq_ignore_ascii_case("or ");
            rest = after.trim_start();
        }
    }
    Ok(Query { clauses, any })
}

fn clause(text: &str) -> Option<(Clause, &str)> {
    let (not, text) = match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text),
    };
    let end = text.find([':', '>', '<', '~', '['])?;
    let (field, mut rest) = text.split_at(end);
    let mut key = None;
    if let Some(inner) = rest.strip_prefix('[') {
        let (name, after) = inner.split_once(']')?;
        key = Some(name.trim_matches(['\'', '"']).to_owned());
        rest = after;
    }
    let signs = [":", ">=", "<=", ">", "<", "~"];
    let sign = signs.iter().find(|sign| rest.starts_with(**sign))?;
    rest = &rest[sign.len()..];
    let (value, rest) = match rest.chars().next()? {
        quote @ ('\'' | '"') => rest[1..].split_once(quote)?,
        _ => rest.split_once(' ').unwrap_or((rest, "")),
    };
    let clause = Clause {
        not,
        field: field.trim().to_owned(),
        key,
        sign: (*sign).to_owned(),
        value: value.to_owned(),
    };
    Some((clause, rest))
}

impl Query {
    pub(super) fn takes(&self, json: &Json) -> bool {
        let mut clauses = self
            .clauses
            .iter()
            .map(|clause| clause.takes(json) != clause.not);
        match self.any {
            true => clauses.any(|takes| takes),
            false => clauses.all(|takes| takes),
        }
    }
}

impl Clause {
    fn takes(&self, json: &Json) -> bool {
        let mut own = self
            .field
            .split('.')
            .try_fold(json, |json, name| json.get(name));
        if let Some(key) = &self.key {
            own = own.and_then(|own| own.get(key));
        }
        let own = match own {
            Some(Json::Object(object)) => object.get("id"),
            own => own,
        };
        let text = match own {
            Some(Json::String(text)) => text.clone(),
            None | Some(Json::Null) => return self.value == "null",
            Some(own) => own.to_string(),
        };
        let numbers = (text.parse::<f64>(), self.value.parse::<f64>());
        match (self.sign.as_str(), numbers) {
            (":", (Ok(own), Ok(value))) => own == value,
            (":", _) => text.eq_ignore_ascii_case(&self.value),
            ("~", _) => text.to_lowercase().contains(&self.value.to_lowercase()),
            (">", (Ok(own), Ok(value))) => own > value,
            (">=", (Ok(own), Ok(value))) => own >= value,
            ("<", (Ok(own), Ok(value))) => own < value,
            ("<=", (Ok(own), Ok(value))) => own <= value,
            _ => false,
        }
    }
}
