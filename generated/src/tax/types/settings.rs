// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::TaxBehavior;
use crate::types::Address;

/// What Stripe Tax knows of your business: where it sits, and how products are taxed unless they say otherwise. Until [`status`](Self::status) is `active` taxes can't be computed.
///
/// The `tax.settings` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/settings/object)
///
/// Contract: `#/components/schemas/tax.settings`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct Settings {
    /// What tax calculations assume where they aren't told.
    pub defaults: SettingsDefaults,
    /// Where your business is at home, which matters for tax. May be null.
    pub head_office: Option<Box<SettingsHeadOffice>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether taxes can be worked out: if `pending`, [`status_details`](Self::status_details) tell what is missing. `active` or `pending`.
    pub status: SettingsStatus,
    /// What is missing for taxes to be worked out.
    pub status_details: SettingsStatusDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What tax calculations assume where they aren't told.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_defaults`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct SettingsDefaults {
    /// Who calculates the taxes of the account, `stripe` unless you use another provider. `anrok`, `avalara`, `sphere` or `stripe`.
    pub provider: SettingsDefaultsProvider,
    /// Whether tax is in prices that don't tell it themselves: `inferred_by_currency` has it in, except in US and Canadian dollars. `exclusive`, `inclusive` or `inferred_by_currency`. May be null.
    pub tax_behavior: Option<TaxBehavior>,
    /// What products are taxed as if they have no tax code themselves. May be null.
    pub tax_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who calculates the taxes of the account, `stripe` unless you use another provider.
///
/// The values of `provider`.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_defaults/properties/provider`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettingsDefaultsProvider {
    /// `anrok`: Anrok, a tax app connected to Stripe.
    Anrok,
    /// `avalara`: Avalara, a tax app connected to Stripe.
    Avalara,
    /// `sphere`: Sphere, a tax app connected to Stripe.
    Sphere,
    /// `stripe`: Stripe Tax itself.
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where your business is at home, which matters for tax.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_head_office`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct SettingsHeadOffice {
    /// Where the head office is. It decides how taxes are set up.
    pub address: Address,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether taxes can be worked out: if `pending`, `status_details` tell what is missing.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/tax.settings/properties/status`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettingsStatus {
    /// `active`: All is set: tax can be calculated.
    Active,
    /// `pending`: Something is missing: `status_details` says what.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What is missing for taxes to be worked out.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_status_details`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct SettingsStatusDetails {
    /// Set, and empty, if Stripe Tax is set up and on.
    pub active: Option<Box<SettingsStatusDetailsActive>>,
    /// What still has to be set. Only while the status is `pending`.
    pub pending: Option<Box<SettingsStatusDetailsPending>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Set, and empty, if Stripe Tax is set up and on.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_status_details_resource_active`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct SettingsStatusDetailsActive {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What still has to be set.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_settings_status_details_resource_pending`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct SettingsStatusDetailsPending {
    /// What must still be set before taxes can be calculated: `head_office` while `pending`. May be null.
    pub missing_fields: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Settings;
    const "object" = Str("tax.settings");
    0 => defaults "defaults" required;
    1 => head_office = None "head_office";
    2 => livemode = false "livemode" required;
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
    1 => tax_behavior = None "tax_behavior";
    2 => tax_code = None "tax_code";
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
    0 => active = None "active";
    1 => pending = None "pending";
}

rt::record! {
    SettingsStatusDetailsActive;
}

rt::record! {
    SettingsStatusDetailsPending;
    0 => missing_fields = None "missing_fields";
}
