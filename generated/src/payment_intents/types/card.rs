// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `network`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/network`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardNetwork {
    /// `amex`
    Amex,
    /// `cartes_bancaires`: Cartes Bancaires, the French network.
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`: The Australian debit network, eftpos.
    EftposAu,
    /// `girocard`: The German debit network, girocard.
    Girocard,
    /// `interac`: Interac, the Canadian debit network.
    Interac,
    /// `jcb`
    Jcb,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`: Not known, as with cards of small networks.
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CardNetwork;
    0 => Amex "amex";
    1 => CartesBancaires "cartes_bancaires";
    2 => Diners "diners";
    3 => Discover "discover";
    4 => EftposAu "eftpos_au";
    5 => Girocard "girocard";
    6 => Interac "interac";
    7 => Jcb "jcb";
    8 => Link "link";
    9 => Mastercard "mastercard";
    10 => Unionpay "unionpay";
    11 => UnknownValue "unknown";
    12 => Visa "visa";
}
