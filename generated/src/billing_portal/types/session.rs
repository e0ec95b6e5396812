// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::AfterCompletionType;
use crate::billing_portal::Configuration;
use crate::billing_portal::FlowDataType;
use crate::rt;

/// Portal flows flow.
///
/// Contract: `#/components/schemas/portal_flows_flow`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlow {
    /// After completion.
    pub after_completion: PortalFlowAfterCompletion,
    /// Subscription cancel. May be null.
    pub subscription_cancel: Option<Box<PortalFlowSubscriptionCancel>>,
    /// Subscription update. May be null.
    pub subscription_update: Option<Box<PortalFlowSubscriptionUpdate>>,
    /// Subscription update confirm. May be null.
    pub subscription_update_confirm: Option<Box<PortalFlowSubscriptionUpdateConfirm>>,
    /// Type. `payment_method_update`, `subscription_cancel`, `subscription_update` or `subscription_update_confirm`.
    pub r#type: FlowDataType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows flow after completion.
///
/// Contract: `#/components/schemas/portal_flows_flow_after_completion`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowAfterCompletion {
    /// Hosted confirmation. May be null.
    pub hosted_confirmation: Option<Box<PortalFlowsAfterCompletionHostedConfirmation>>,
    /// Redirect. May be null.
    pub redirect: Option<Box<PortalFlowsAfterCompletionRedirect>>,
    /// Type. `hosted_confirmation`, `portal_homepage` or `redirect`.
    pub r#type: AfterCompletionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows flow subscription cancel.
///
/// Contract: `#/components/schemas/portal_flows_flow_subscription_cancel`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowSubscriptionCancel {
    /// Retention. May be null.
    pub retention: Option<Box<PortalFlowsRetention>>,
    /// Subscription. At most 5000 characters.
    pub subscription: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows flow subscription update.
///
/// Contract: `#/components/schemas/portal_flows_flow_subscription_update`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowSubscriptionUpdate {
    /// Subscription. At most 5000 characters.
    pub subscription: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows flow subscription update confirm.
///
/// Contract: `#/components/schemas/portal_flows_flow_subscription_update_confirm`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowSubscriptionUpdateConfirm {
    /// Discounts. May be null.
    pub discounts: Option<Vec<PortalFlowsSubscriptionUpdateConfirmDiscount>>,
    /// Items.
    pub items: Vec<PortalFlowsSubscriptionUpdateConfirmItem>,
    /// Subscription. At most 5000 characters.
    pub subscription: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows after completion hosted confirmation.
///
/// Contract: `#/components/schemas/portal_flows_after_completion_hosted_confirmation`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowsAfterCompletionHostedConfirmation {
    /// Custom message. At most 5000 characters. May be null.
    pub custom_message: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows after completion redirect.
///
/// Contract: `#/components/schemas/portal_flows_after_completion_redirect`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowsAfterCompletionRedirect {
    /// Return url. At most 5000 characters.
    pub return_url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows coupon offer.
///
/// Contract: `#/components/schemas/portal_flows_coupon_offer`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowsCouponOffer {
    /// Coupon. At most 5000 characters.
    pub coupon: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows retention.
///
/// Contract: `#/components/schemas/portal_flows_retention`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowsRetention {
    /// Coupon offer. May be null.
    pub coupon_offer: Option<Box<PortalFlowsCouponOffer>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows subscription update confirm discount.
///
/// Contract: `#/components/schemas/portal_flows_subscription_update_confirm_discount`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowsSubscriptionUpdateConfirmDiscount {
    /// Coupon. At most 5000 characters. May be null.
    pub coupon: Option<String>,
    /// Promotion code. At most 5000 characters. May be null.
    pub promotion_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal flows subscription update confirm item.
///
/// Contract: `#/components/schemas/portal_flows_subscription_update_confirm_item`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFlowsSubscriptionUpdateConfirmItem {
    /// Id. At most 5000 characters. May be null.
    pub id: Option<rt::Id<PortalFlowsSubscriptionUpdateConfirmItem>>,
    /// Price. At most 5000 characters. May be null.
    pub price: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `billing_portal.session` object.
///
/// Contract: `#/components/schemas/billing_portal.session`.
///
/// Feature: `billing_portal`.
#[derive(Default)]
#[non_exhaustive]
pub struct Session {
    /// Configuration. An id; the object itself when `configuration` is expanded.
    pub configuration: rt::Expandable<Configuration>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer. At most 5000 characters.
    pub customer: String,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Flow. May be null.
    pub flow: Option<Box<PortalFlow>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Session>,
    /// Livemode.
    pub livemode: bool,
    /// Locale. May be null.
    pub locale: Option<SessionLocale>,
    /// On behalf of. At most 5000 characters. May be null.
    pub on_behalf_of: Option<String>,
    /// Return url. At most 5000 characters. May be null.
    pub return_url: Option<String>,
    /// Url. At most 5000 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `locale`.
///
/// Contract: `#/components/schemas/billing_portal.session/properties/locale`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionLocale {
    /// `auto`
    Auto,
    /// `bg`
    Bg,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-SG`
    EnSg,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `nb`
    Nb,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PortalFlow;
    0 => after_completion "after_completion" required;
    1 => subscription_cancel "subscription_cancel";
    2 => subscription_update "subscription_update";
    3 => subscription_update_confirm "subscription_update_confirm";
    4 => r#type "type" required;
}

rt::record! {
    PortalFlowAfterCompletion;
    0 => hosted_confirmation "hosted_confirmation";
    1 => redirect "redirect";
    2 => r#type "type" required;
}

rt::record! {
    PortalFlowSubscriptionCancel;
    0 => retention "retention";
    1 => subscription "subscription" required;
}

rt::record! {
    PortalFlowSubscriptionUpdate;
    0 => subscription "subscription" required;
}

rt::record! {
    PortalFlowSubscriptionUpdateConfirm;
    0 => discounts "discounts";
    1 => items "items" required;
    2 => subscription "subscription" required;
}

rt::record! {
    PortalFlowsAfterCompletionHostedConfirmation;
    0 => custom_message "custom_message";
}

rt::record! {
    PortalFlowsAfterCompletionRedirect;
    0 => return_url "return_url" required;
}

rt::record! {
    PortalFlowsCouponOffer;
    0 => coupon "coupon" required;
}

rt::record! {
    PortalFlowsRetention;
    const "type" = Str("coupon_offer");
    0 => coupon_offer "coupon_offer";
}

rt::record! {
    PortalFlowsSubscriptionUpdateConfirmDiscount;
    0 => coupon "coupon";
    1 => promotion_code "promotion_code";
}

rt::record! {
    PortalFlowsSubscriptionUpdateConfirmItem;
    0 => id "id";
    1 => price "price";
    2 => quantity "quantity";
}

rt::record! {
    Session;
    const "object" = Str("billing_portal.session");
    0 => configuration "configuration" required;
    1 => created "created" required;
    2 => customer "customer" required;
    3 => customer_account "customer_account";
    4 => flow "flow";
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => locale "locale";
    8 => on_behalf_of "on_behalf_of";
    9 => return_url "return_url";
    10 => url "url" required;
}

rt::expandable! {
    crate::ExpandPath;
    Session;
    configuration "configuration" => Configuration;
    flow "flow" => PortalFlow;
}

rt::open_enum! {
    SessionLocale;
    0 => Auto "auto";
    1 => Bg "bg";
    2 => Cs "cs";
    3 => Da "da";
    4 => De "de";
    5 => El "el";
    6 => En "en";
    7 => EnAu "en-AU";
    8 => EnCa "en-CA";
    9 => EnGb "en-GB";
    10 => EnIe "en-IE";
    11 => EnIn "en-IN";
    12 => EnNz "en-NZ";
    13 => EnSg "en-SG";
    14 => Es "es";
    15 => Es419 "es-419";
    16 => Et "et";
    17 => Fi "fi";
    18 => Fil "fil";
    19 => Fr "fr";
    20 => FrCa "fr-CA";
    21 => Hr "hr";
    22 => Hu "hu";
    23 => Id "id";
    24 => It "it";
    25 => Ja "ja";
    26 => Ko "ko";
    27 => Lt "lt";
    28 => Lv "lv";
    29 => Ms "ms";
    30 => Mt "mt";
    31 => Nb "nb";
    32 => Nl "nl";
    33 => Pl "pl";
    34 => Pt "pt";
    35 => PtBr "pt-BR";
    36 => Ro "ro";
    37 => Ru "ru";
    38 => Sk "sk";
    39 => Sl "sl";
    40 => Sv "sv";
    41 => Th "th";
    42 => Tr "tr";
    43 => Vi "vi";
    44 => Zh "zh";
    45 => ZhHk "zh-HK";
    46 => ZhTw "zh-TW";
}
