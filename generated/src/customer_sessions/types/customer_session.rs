// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customer_sessions::PaymentMethodAllowRedisplayFilter;
use crate::customer_sessions::PaymentMethodRedisplay;
use crate::customer_sessions::PaymentMethodRemove;
use crate::customer_sessions::PaymentMethodSave;
use crate::customer_sessions::PaymentMethodSaveAllowRedisplayOverride;
use crate::customer_sessions::PaymentMethodSaveUsage;
use crate::customers::Customer;
use crate::rt;

/// Lets Stripe's components on your page, such as the Payment Element or the pricing table, act for one customer, to show and save payment methods for example. Hand its [`client_secret`](Self::client_secret) to the page. It lasts for a short time.
///
/// The `customer_session` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/customer_sessions/object)
///
/// Contract: `#/components/schemas/customer_session`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSession {
    /// What the customer's browser or app needs to go on with it. Give it to that customer alone, and never log or store it.
    pub client_secret: String,
    /// Which components the session may show, and what each allows.
    pub components: Option<Box<CustomerSessionComponents>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The customer that the client may act for. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// When it can no longer be used. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which of Stripe's components the session may be used in, and what each may do there. One that isn't enabled knows nothing of the customer.
///
/// Contract: `#/components/schemas/customer_session_resource_components`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponents {
    /// Whether buy buttons know the customer.
    pub buy_button: CustomerSessionComponentsBuyButton,
    /// Lets the customer sheet of the mobile SDK use the session.
    pub customer_sheet: CustomerSessionComponentsCustomerSheet,
    /// Settings of the Mobile Payment Element for this customer.
    pub mobile_payment_element: CustomerSessionComponentsMobilePaymentElement,
    /// What the Payment Element does for this customer, such as show saved payment methods.
    pub payment_element: CustomerSessionComponentsPaymentElement,
    /// Whether the pricing table may be shown for this customer.
    pub pricing_table: CustomerSessionComponentsPricingTable,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a buy button on your page knows the customer.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_buy_button`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsBuyButton {
    /// Whether the component may use the session.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer sheet of the mobile SDKs may do for the customer. The sheet is where they manage their saved payment methods.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsCustomerSheet {
    /// Whether the component may use the session.
    pub enabled: bool,
    /// What the customer can do in the customer sheet. May be null.
    pub features: Option<Box<CustomerSessionComponentsCustomerSheetFeatures>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which saved payment methods the customer sheet shows, and whether they can be removed there.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet_resource_features`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsCustomerSheetFeatures {
    /// Which saved payment methods are shown, by their `allow_redisplay`. Only those with `always` unless set. `always`, `limited` or `unspecified`. May be null.
    pub payment_method_allow_redisplay_filters: Option<
        Vec<PaymentMethodAllowRedisplayFilter>,
    >,
    /// Whether the customer can remove saved payment methods. One that is removed is detached from the customer, and subscriptions that depend on it go unpaid. `disabled` or `enabled`. May be null.
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payment element of the mobile SDKs may do for the customer.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsMobilePaymentElement {
    /// Whether the component may use the session.
    pub enabled: bool,
    /// What the customer can do in the mobile payment element. May be null.
    pub features: Option<Box<CustomerSessionComponentsMobilePaymentElementFeatures>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the mobile payment element does with payment methods: show the saved ones, save new ones, remove old ones.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsMobilePaymentElementFeatures {
    /// Which saved payment methods are shown, by their `allow_redisplay`. Only those with `always` unless set. `always`, `limited` or `unspecified`. May be null.
    pub payment_method_allow_redisplay_filters: Option<
        Vec<PaymentMethodAllowRedisplayFilter>,
    >,
    /// Whether saved payment methods are shown. `disabled` or `enabled`. May be null.
    pub payment_method_redisplay: Option<PaymentMethodRedisplay>,
    /// Whether the customer can remove saved payment methods. One that is removed is detached from the customer, and subscriptions that depend on it go unpaid. `disabled` or `enabled`. May be null.
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// Whether there is a checkbox to save the payment method. Checked, its `allow_redisplay` becomes `always` on confirmation. `disabled` or `enabled`. May be null.
    pub payment_method_save: Option<PaymentMethodSave>,
    /// Which `allow_redisplay` a new payment method gets while [`payment_method_save`](Self::payment_method_save) is `disabled`. None is set unless given. `always`, `limited` or `unspecified`. May be null.
    pub payment_method_save_allow_redisplay_override: Option<
        PaymentMethodSaveAllowRedisplayOverride,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the Payment Element on your page may do for the customer.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_payment_element`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsPaymentElement {
    /// Whether the component may use the session.
    pub enabled: bool,
    /// What the customer can do in the Payment Element. May be null.
    pub features: Option<Box<CustomerSessionComponentsPaymentElementFeatures>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the Payment Element does with payment methods: show the saved ones and how many, save new ones, remove old ones.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_payment_element_resource_features`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsPaymentElementFeatures {
    /// Which saved payment methods are shown, by their `allow_redisplay`. Only those with `always` unless set. `always`, `limited` or `unspecified`.
    pub payment_method_allow_redisplay_filters: Vec<PaymentMethodAllowRedisplayFilter>,
    /// Whether saved payment methods are shown. They aren't unless set. `disabled` or `enabled`.
    pub payment_method_redisplay: PaymentMethodRedisplay,
    /// How many saved payment methods are shown, 3 unless set, at most 10. May be null.
    pub payment_method_redisplay_limit: Option<i64>,
    /// Whether the customer can remove saved payment methods. One that is removed is detached from the customer, and subscriptions that depend on it go unpaid. `disabled` or `enabled`.
    pub payment_method_remove: PaymentMethodRemove,
    /// Whether there is a checkbox to save the payment method. Checked, its `allow_redisplay` becomes `always` on confirmation. `disabled` or `enabled`.
    pub payment_method_save: PaymentMethodSave,
    /// What `setup_future_usage` becomes on a payment intent if the customer checks the box to save. Setup intents have their own `usage`. `off_session` or `on_session`. May be null.
    pub payment_method_save_usage: Option<PaymentMethodSaveUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a pricing table on your page knows the customer.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_pricing_table`.
///
/// Feature: `customer_sessions`.
#[non_exhaustive]
pub struct CustomerSessionComponentsPricingTable {
    /// Whether the component may use the session.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CustomerSession;
    const "object" = Str("customer_session");
    0 => client_secret "client_secret" required sensitive;
    1 => components = None "components";
    2 => created "created" required;
    3 => customer "customer" required;
    4 => customer_account = None "customer_account";
    5 => expires_at "expires_at" required;
    6 => livemode = false "livemode" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerSession;
    components "components" => CustomerSessionComponents;
    customer "customer" => Customer;
}

rt::record! {
    CustomerSessionComponents;
    0 => buy_button "buy_button" required;
    1 => customer_sheet "customer_sheet" required;
    2 => mobile_payment_element "mobile_payment_element" required;
    3 => payment_element "payment_element" required;
    4 => pricing_table "pricing_table" required;
}

rt::record! {
    CustomerSessionComponentsBuyButton;
    0 => enabled = false "enabled" required;
}

rt::record! {
    CustomerSessionComponentsCustomerSheet;
    0 => enabled = false "enabled" required;
    1 => features = None "features";
}

rt::record! {
    CustomerSessionComponentsCustomerSheetFeatures;
    0 => payment_method_allow_redisplay_filters = None "payment_method_allow_redisplay_filters";
    1 => payment_method_remove = None "payment_method_remove";
}

rt::record! {
    CustomerSessionComponentsMobilePaymentElement;
    0 => enabled = false "enabled" required;
    1 => features = None "features";
}

rt::record! {
    CustomerSessionComponentsMobilePaymentElementFeatures;
    0 => payment_method_allow_redisplay_filters = None "payment_method_allow_redisplay_filters";
    1 => payment_method_redisplay = None "payment_method_redisplay";
    2 => payment_method_remove = None "payment_method_remove";
    3 => payment_method_save = None "payment_method_save";
    4 => payment_method_save_allow_redisplay_override = None "payment_method_save_allow_redisplay_override";
}

rt::record! {
    CustomerSessionComponentsPaymentElement;
    0 => enabled = false "enabled" required;
    1 => features = None "features";
}

rt::record! {
    CustomerSessionComponentsPaymentElementFeatures;
    0 => payment_method_allow_redisplay_filters "payment_method_allow_redisplay_filters" required;
    1 => payment_method_redisplay "payment_method_redisplay" required;
    2 => payment_method_redisplay_limit = None "payment_method_redisplay_limit";
    3 => payment_method_remove "payment_method_remove" required;
    4 => payment_method_save "payment_method_save" required;
    5 => payment_method_save_usage = None "payment_method_save_usage";
}

rt::record! {
    CustomerSessionComponentsPricingTable;
    0 => enabled = false "enabled" required;
}
