// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AccountKana;
use crate::v2::core::AccountKanji;
use crate::v2::core::Kana;
use crate::v2::core::Kanji;

/// The fields of `identity.business_details.script_addresses`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_addresses`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct ScriptAddresses {
    /// The address in kana.
    pub kana: Option<Box<Kana>>,
    /// The address in kanji.
    pub kanji: Option<Box<Kanji>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The name as it is written in Japanese, in kana and in kanji.
///
/// The fields of `identity.individual.script_names`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/script_names`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct ScriptNames {
    /// The name in kana.
    pub kana: Option<Box<AccountKana>>,
    /// The name in kanji.
    pub kanji: Option<Box<AccountKanji>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ScriptAddresses;
    0 => kana = None "kana";
    1 => kanji = None "kanji";
}

rt::record! {
    ScriptNames;
    0 => kana = None "kana";
    1 => kanji = None "kanji";
}
