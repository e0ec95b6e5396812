// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::AfterCompletionType;
use crate::billing_portal::Configuration;
use crate::billing_portal::FlowDataType;
use crate::rt;

/// The one thing that the customer comes for, such as canceling.
///
/// Contract: `#/components/schemas/portal_flows_flow`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlow {
    /// What the customer sees after the flow is done.
    pub after_completion: PortalFlowAfterCompletion,
    /// Which subscription the customer cancels, and what they are offered to stay. Null unless [`type`](Self::type) is `subscription_cancel`.
    pub subscription_cancel: Option<Box<PortalFlowSubscriptionCancel>>,
    /// Which subscription the customer changes. Null unless [`type`](Self::type) is `subscription_update`.
    pub subscription_update: Option<Box<PortalFlowSubscriptionUpdate>>,
    /// The change that the customer is asked to agree to. Null unless [`type`](Self::type) is `subscription_update_confirm`.
    pub subscription_update_confirm: Option<Box<PortalFlowSubscriptionUpdateConfirm>>,
    /// What the customer came to do. The field of the same name has the details. `payment_method_update`, `subscription_cancel`, `subscription_update` or `subscription_update_confirm`.
    pub r#type: FlowDataType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer sees after the flow is done.
///
/// Contract: `#/components/schemas/portal_flows_flow_after_completion`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowAfterCompletion {
    /// What the page says at the end. Only if the type is `hosted_confirmation`. May be null.
    pub hosted_confirmation: Option<Box<PortalFlowsAfterCompletionHostedConfirmation>>,
    /// Where the customer lands after the flow, if [`type`](Self::type) is `redirect`. May be null.
    pub redirect: Option<Box<PortalFlowsAfterCompletionRedirect>>,
    /// What happens when the flow is done: Stripe's page says so, the portal opens, or the customer goes to an address. `hosted_confirmation`, `portal_homepage` or `redirect`.
    pub r#type: AfterCompletionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which subscription the customer cancels, and what they are offered to stay.
///
/// Contract: `#/components/schemas/portal_flows_flow_subscription_cancel`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowSubscriptionCancel {
    /// What customers who are about to cancel are offered to stay, such as a coupon. May be null.
    pub retention: Option<Box<PortalFlowsRetention>>,
    /// The subscription that the customer cancels.
    pub subscription: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which subscription the customer changes.
///
/// Contract: `#/components/schemas/portal_flows_flow_subscription_update`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowSubscriptionUpdate {
    /// The subscription that the customer changes.
    pub subscription: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The change that the customer is asked to agree to.
///
/// Contract: `#/components/schemas/portal_flows_flow_subscription_update_confirm`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowSubscriptionUpdateConfirm {
    /// The coupon or promotion code that the update of the subscription brings. May be null.
    pub discounts: Option<Vec<PortalFlowsSubscriptionUpdateConfirmDiscount>>,
    /// What the subscription has after the update. One item only, of a subscription that has one.
    pub items: Vec<PortalFlowsSubscriptionUpdateConfirmItem>,
    /// The subscription that the customer changes.
    pub subscription: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the page says at the end.
///
/// Contract: `#/components/schemas/portal_flows_after_completion_hosted_confirmation`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowsAfterCompletionHostedConfirmation {
    /// What the customer reads when they are done, in place of the default. May be null.
    pub custom_message: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer lands after the flow, if `type` is `redirect`.
///
/// Contract: `#/components/schemas/portal_flows_after_completion_redirect`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowsAfterCompletionRedirect {
    /// Where the customer goes when the flow is done.
    pub return_url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The coupon that customers who want to cancel are offered, if `type` is `coupon_offer`.
///
/// Contract: `#/components/schemas/portal_flows_coupon_offer`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowsCouponOffer {
    /// Id of the coupon that keeps customers from canceling.
    pub coupon: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What customers who are about to cancel are offered to stay, such as a coupon.
///
/// Contract: `#/components/schemas/portal_flows_retention`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowsRetention {
    /// The coupon that customers who want to cancel are offered, if `type` is `coupon_offer`. May be null.
    pub coupon_offer: Option<Box<PortalFlowsCouponOffer>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The coupon or promotion code that the update of the subscription brings.
///
/// Contract: `#/components/schemas/portal_flows_subscription_update_confirm_discount`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowsSubscriptionUpdateConfirmDiscount {
    /// Id of the coupon that the change of the subscription gets. May be null.
    pub coupon: Option<String>,
    /// Id of the [promotion code](crate::promotion_codes::PromotionCode) that the change of the subscription uses. May be null.
    pub promotion_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the subscription has after the update.
///
/// Contract: `#/components/schemas/portal_flows_subscription_update_confirm_item`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFlowsSubscriptionUpdateConfirmItem {
    /// Id of the subscription item that is updated. May be null.
    pub id: Option<rt::Id<PortalFlowsSubscriptionUpdateConfirmItem>>,
    /// Id of the [price](crate::prices::Price) that the customer changes to. The portal's configuration must offer it. May be null.
    pub price: Option<String>,
    /// How many the customer subscribes to.
    pub quantity: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One visit of one customer to the customer portal, where they manage subscriptions, payment methods and invoices. Redirect the customer to its [`url`](Self::url) soon: it expires after a few minutes unless it is opened.
///
/// The `billing_portal.session` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing_portal/sessions/object)
///
/// Contract: `#/components/schemas/billing_portal.session`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct Session {
    /// What the customer can do in the portal. An id; the object itself when `configuration` is expanded.
    pub configuration: rt::Expandable<Configuration>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The customer who uses the portal.
    pub customer: String,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// The one thing that the customer comes for, such as canceling. Null if the session opens the whole portal.
    pub flow: Option<Box<PortalFlow>>,
    /// Names this object in other calls.
    pub id: rt::Id<Session>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The language of the portal, as a tag such as `en-GB`. With `auto` or null it is the one that the customer prefers, or the browser's.
    pub locale: Option<SessionLocale>,
    /// The connected account whose subscriptions and invoices alone the portal shows, with its branding. May be null.
    pub on_behalf_of: Option<String>,
    /// Where the link back to your site leads. Null if the portal shows none.
    pub return_url: Option<String>,
    /// Where to send the customer. It works for a short time only.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The language of the portal, as a tag such as `en-GB`.
///
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
    1 => subscription_cancel = None "subscription_cancel";
    2 => subscription_update = None "subscription_update";
    3 => subscription_update_confirm = None "subscription_update_confirm";
    4 => r#type "type" required;
}

rt::record! {
    PortalFlowAfterCompletion;
    0 => hosted_confirmation = None "hosted_confirmation";
    1 => redirect = None "redirect";
    2 => r#type "type" required;
}

rt::record! {
    PortalFlowSubscriptionCancel;
    0 => retention = None "retention";
    1 => subscription "subscription" required;
}

rt::record! {
    PortalFlowSubscriptionUpdate;
    0 => subscription "subscription" required;
}

rt::record! {
    PortalFlowSubscriptionUpdateConfirm;
    0 => discounts = None "discounts";
    1 => items "items" required;
    2 => subscription "subscription" required;
}

rt::record! {
    PortalFlowsAfterCompletionHostedConfirmation;
    0 => custom_message = None "custom_message";
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
    0 => coupon_offer = None "coupon_offer";
}

rt::record! {
    PortalFlowsSubscriptionUpdateConfirmDiscount;
    0 => coupon = None "coupon";
    1 => promotion_code = None "promotion_code";
}

rt::record! {
    PortalFlowsSubscriptionUpdateConfirmItem;
    0 => id = None "id";
    1 => price = None "price";
    2 => quantity = None "quantity";
}

rt::record! {
    Session;
    const "object" = Str("billing_portal.session");
    0 => configuration "configuration" required;
    1 => created "created" required;
    2 => customer "customer" required;
    3 => customer_account = None "customer_account";
    4 => flow = None "flow";
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => locale = None "locale";
    8 => on_behalf_of = None "on_behalf_of";
    9 => return_url = None "return_url";
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
