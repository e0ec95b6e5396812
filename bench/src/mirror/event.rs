//! An event.
use serde::Deserialize;
use serde_json::Value;

#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    pub id: String,
    pub object: String,
    pub api_version: Option<String>,
    pub created: i64,
    pub data: EventData,
    pub livemode: bool,
    pub pending_webhooks: i64,
    pub request: Option<EventRequest>,
    pub r#type: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct EventData {
    pub object: Value,
    pub previous_attributes: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct EventRequest {
    pub id: Option<String>,
    pub idempotency_key: Option<String>,
}
