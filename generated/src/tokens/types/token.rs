// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Card;
use crate::rt;

/// Card, bank account or personal data, handed in by the browser so that it doesn't pass through your server. It serves once and can't be stored. [payment method](crate::payment_methods::PaymentMethod) and [confirmation token](crate::confirmation_tokens::ConfirmationToken) take its place in new integrations.
///
/// The `token` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tokens/object)
///
/// Contract: `#/components/schemas/token`.
///
/// Feature: `tokens`.
#[non_exhaustive]
pub struct Token {
    /// The bank account that the token stands for.
    pub bank_account: Option<Box<BankAccount>>,
    /// A credit or debit card.
    pub card: Option<Box<Card>>,
    /// The address that the token was made from. May be null.
    pub client_ip: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<Token>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the token stands for: an account, a person, a card, a bank account, a security code or other data.
    pub r#type: String,
    /// Whether the token has been used. It works once.
    pub used: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Token;
    const "object" = Str("token");
    0 => bank_account = None "bank_account";
    1 => card = None "card";
    2 => client_ip = None "client_ip" sensitive;
    3 => created "created" required;
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => r#type "type" required;
    7 => used = false "used" required;
}

rt::expandable! {
    crate::ExpandPath;
    Token;
    bank_account "bank_account" => BankAccount;
    card "card" => Card;
}
