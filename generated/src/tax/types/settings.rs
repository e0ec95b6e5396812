// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::TaxBehavior;
use crate::types::Address;

/// The `tax.settings` object.
///
/// Contract: `#/components/schemas/tax.settings`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct Settings {
    /// Defaults.
    pub defaults: SettingsDefaults,
    /// Head office. May be null.
    pub head_office: Option<Box<SettingsHeadOffice>>,
    /// Livemode.
    pub livemode: bool,
    /// Status. `active` or `pending`.
    pub status: SettingsStatus,
    /// Status details.
    pub status_details: SettingsStatusDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax settings defaults.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_defaults`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SettingsDefaults {
    /// Provider. `anrok`, `avalara`, `sphere` or `stripe`.
    pub provider: SettingsDefaultsProvider,
    /// Tax behavior. `exclusive`, `inclusive` or `inferred_by_currency`. May be null.
    pub tax_behavior: Option<TaxBehavior>,
    /// Tax code. At most 5000 characters. May be null.
    pub tax_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `provider`.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_defaults/properties/provider`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettingsDefaultsProvider {
    /// `anrok`
    Anrok,
    /// `avalara`
    Avalara,
    /// `sphere`
    Sphere,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Tax product resource tax settings head office.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_head_office`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SettingsHeadOffice {
    /// Address.
    pub address: Address,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/tax.settings/properties/status`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettingsStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Tax product resource tax settings status details.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_status_details`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SettingsStatusDetails {
    /// Active.
    pub active: Option<Box<SettingsStatusDetailsActive>>,
    /// Pending.
    pub pending: Option<Box<SettingsStatusDetailsPending>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax settings status details resource active.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_status_details_resource_active`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SettingsStatusDetailsActive {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax settings status details resource pending.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_status_details_resource_pending`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SettingsStatusDetailsPending {
    /// Missing fields. May be null.
    pub missing_fields: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Settings;
    const "object" = Str("tax.settings");
    0 => defaults "defaults" required;
    1 => head_office "head_office";
    2 => livemode "livemode" required;
    3 => status "status" required;
    4 => status_details "status_details" required;
}

rt::expandable! {
    crate::ExpandPath;
    Settings;
    head_office "head_office" => SettingsHeadOffice;
}

rt::record! {
    SettingsDefaults;
    0 => provider "provider" required;
    1 => tax_behavior "tax_behavior";
    2 => tax_code "tax_code";
}

rt::open_enum! {
    SettingsDefaultsProvider;
    0 => Anrok "anrok";
    1 => Avalara "avalara";
    2 => Sphere "sphere";
    3 => Stripe "stripe";
}

rt::record! {
    SettingsHeadOffice;
    0 => address "address" required sensitive;
}

rt::open_enum! {
    SettingsStatus;
    0 => Active "active";
    1 => Pending "pending";
}

rt::record! {
    SettingsStatusDetails;
    0 => active "active";
    1 => pending "pending";
}

rt::record! {
    SettingsStatusDetailsActive;
}

rt::record! {
    SettingsStatusDetailsPending;
    0 => missing_fields "missing_fields";
}
