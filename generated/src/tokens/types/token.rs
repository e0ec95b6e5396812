// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Card;
use crate::rt;

/// The `token` object.
///
/// Contract: `#/components/schemas/token`.
///
/// Feature: `tokens`.
#[derive(Default)]
#[non_exhaustive]
pub struct Token {
    /// Bank account.
    pub bank_account: Option<Box<BankAccount>>,
    /// Card.
    pub card: Option<Box<Card>>,
    /// Client ip. At most 5000 characters. May be null.
    pub client_ip: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Token>,
    /// Livemode.
    pub livemode: bool,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Used.
    pub used: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Token;
    const "object" = Str("token");
    0 => bank_account "bank_account";
    1 => card "card";
    2 => client_ip "client_ip" sensitive;
    3 => created "created" required;
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => r#type "type" required;
    7 => used "used" required;
}

rt::expandable! {
    crate::ExpandPath;
    Token;
    bank_account "bank_account" => BankAccount;
    card "card" => Card;
}
