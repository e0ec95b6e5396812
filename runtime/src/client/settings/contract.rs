//! What a generated crate tells the client about itself.

/// The contract that a client was generated from. A generated crate has one type that implements it, and its `Client`
/// is [`Client`](crate::Client) with that type.
pub trait Contract: Send + Sync + 'static {
    /// The API version: sent as `Stripe-Version`.
    const API_VERSION: &'static str;
    /// The generated crate's name, for the `User-Agent`.
    const CRATE_NAME: &'static str;
    /// The generated crate's version, for the `User-Agent`.
    const CRATE_VERSION: &'static str;
}
