//! What the generated client stands on: the record layer, the wire, and the client.
pub mod client;
pub mod record;
pub mod types;
pub mod wire;
