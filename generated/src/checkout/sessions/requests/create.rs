// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::BillingAddressCollection;
use crate::checkout::CustomerCreation;
use crate::checkout::OriginContext;
use crate::checkout::PaymentMethodCollection;
use crate::checkout::RedirectOnCompletion;
use crate::checkout::Session;
use crate::checkout::SessionLocale;
use crate::checkout::SessionMode;
use crate::checkout::SubmitType;
use crate::checkout::UiMode;
use crate::checkout::sessions::params::AdaptivePricing;
use crate::checkout::sessions::params::AfterExpiration;
use crate::checkout::sessions::params::AutomaticTax;
use crate::checkout::sessions::params::BrandingSettings;
use crate::checkout::sessions::params::ConsentCollection;
use crate::checkout::sessions::params::CreateLineItem;
use crate::checkout::sessions::params::CustomField;
use crate::checkout::sessions::params::CustomText;
use crate::checkout::sessions::params::CustomerUpdate;
use crate::checkout::sessions::params::Discount;
use crate::checkout::sessions::params::ExcludedPaymentMethodType;
use crate::checkout::sessions::params::InvoiceCreation;
use crate::checkout::sessions::params::ManagedPayments;
use crate::checkout::sessions::params::NameCollection;
use crate::checkout::sessions::params::OptionalItem;
use crate::checkout::sessions::params::PaymentIntentData;
use crate::checkout::sessions::params::PaymentMethodData;
use crate::checkout::sessions::params::PaymentMethodOptions;
use crate::checkout::sessions::params::PaymentMethodType;
use crate::checkout::sessions::params::Permissions;
use crate::checkout::sessions::params::PhoneNumberCollection;
use crate::checkout::sessions::params::SavedPaymentMethodOptions;
use crate::checkout::sessions::params::SetupIntentData;
use crate::checkout::sessions::params::ShippingAddressCollection;
use crate::checkout::sessions::params::ShippingOption;
use crate::checkout::sessions::params::SubscriptionData;
use crate::checkout::sessions::params::TaxIdCollection;
use crate::checkout::sessions::params::WalletOptions;
use crate::customers::Customer;
use crate::rt;

/// Creates a page where a customer pays once, subscribes, or saves a payment method. It stays open for 24 hours unless you set another end.
///
/// `POST /v1/checkout/sessions`
///
/// ```
/// use stripe_client::checkout;
///
/// let session = checkout::sessions::create()
///     .line_items([
///         checkout::sessions::params::CreateLineItem::new()
///             .price("price_123")
///             .quantity(1),
///     ])
///     .mode(checkout::SessionMode::Payment)
///     .success_url("https://example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`adaptive_pricing`](Create::adaptive_pricing()): Whether customers see and pay prices in their own currency.
/// - [`after_expiration`](Create::after_expiration()): What happens if the session expires, such as a link to start it again.
/// - [`allow_promotion_codes`](Create::allow_promotion_codes()): Whether the customer can enter promotion codes.
/// - [`automatic_tax`](Create::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`billing_address_collection`](Create::billing_address_collection()): Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
/// - [`branding_settings`](Create::branding_settings()): How the page looks: colors, font, logo and name.
/// - [`cancel_url`](Create::cancel_url()): Where a customer who goes back without paying lands.
/// - [`client_reference_id`](Create::client_reference_id()): Your own name for the session, such as a cart or customer id, to find it again by.
/// - [`consent_collection`](Create::consent_collection()): What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method.
/// - [`currency`](Create::currency()): The currency of the session.
/// - [`custom_fields`](Create::custom_fields()): What else to ask the customer, up to three fields.
/// - [`custom_text`](Create::custom_text()): Your own texts on the payment page, beside certain parts of it.
/// - [`customer`](Create::customer()): Id of the customer who pays.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`customer_creation`](Create::customer_creation()): Whether the session makes a [customer](crate::customers::Customer), in modes `payment` and `setup`.
/// - [`customer_email`](Create::customer_email()): Fills in the customer's email, which they can't change then and which a new [customer](crate::customers::Customer) gets.
/// - [`customer_update`](Create::customer_update()): What the session may write to the existing customer: their address, name or shipping address.
/// - [`discounts`](Create::discounts()): The coupon or promotion code for this session, one at most.
/// - [`excluded_payment_method_types`](Create::excluded_payment_method_types()): Payment methods that this session doesn't offer although the Dashboard has them on.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Create::expires_at()): When the customer can no longer complete the session: between 30 minutes and 24 hours from now. 24 hours if left out.
/// - [`integration_identifier`](Create::integration_identifier()): Your own name for the integration that the session belongs to.
/// - [`invoice_creation`](Create::invoice_creation()): Makes an invoice once a single payment has succeeded.
/// - [`line_items`](Create::line_items()): What the customer buys: up to 100 lines in `payment` mode, up to 20 recurring and 20 one-time prices in `subscription` mode.
/// - [`locale`](Create::locale()): The language of the payment page, as a tag such as `en-GB`.
/// - [`managed_payments`](Create::managed_payments()): Has Stripe sell as merchant of record for you, with taxes, disputes and support (Managed Payments), here and in all that follows from it.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`mode`](Create::mode()): What the session does.
/// - [`name_collection`](Create::name_collection()): Has the page ask for the customer's own name, that of their business, or both, and saves them to the customer.
/// - [`optional_items`](Create::optional_items()): What the customer can add to the order on the page, one-time or recurring, up to 10 items.
/// - [`origin_context`](Create::origin_context()): Whether the customer comes from an app or a website, which the page is fitted to.
/// - [`payment_intent_data`](Create::payment_intent_data()): What the payment intents that are made get.
/// - [`payment_method_collection`](Create::payment_method_collection()): Whether to ask for a payment method always, as it is unless set, or only if there is something to pay: not for a free trial, say.
/// - [`payment_method_configuration`](Create::payment_method_configuration()): Id of the configuration with the payment methods to offer.
/// - [`payment_method_data`](Create::payment_method_data()): What to put on the payment method that the session makes.
/// - [`payment_method_options`](Create::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Create::payment_method_types()): Which kinds of payment method to take.
/// - [`permissions`](Create::permissions()): Reserves changes of the session to your server.
/// - [`phone_number_collection`](Create::phone_number_collection()): Has the page ask for a phone number.
/// - [`redirect_on_completion`](Create::redirect_on_completion()): Whether the customer is sent to [`return_url`](Create::return_url()) after paying: always, as it is unless set, never, or only by payment methods that redirect.
/// - [`return_url`](Create::return_url()): Where the customer goes after paying, or after breaking off at the payment method's site.
/// - [`saved_payment_method_options`](Create::saved_payment_method_options()): Which saved payment methods the page shows, and whether it can save or remove some.
/// - [`setup_intent_data`](Create::setup_intent_data()): What the setup intent gets, in mode `setup` only.
/// - [`shipping_address_collection`](Create::shipping_address_collection()): Makes the page ask for a shipping address, in the countries that it names.
/// - [`shipping_options`](Create::shipping_options()): The ways of shipping that customers can choose from, at most five.
/// - [`submit_type`](Create::submit_type()): What the button and other texts of the page say: `pay` if left out or `auto`.
/// - [`subscription_data`](Create::subscription_data()): What the subscription gets, such as a trial.
/// - [`success_url`](Create::success_url()): Where the customer goes when payment or setup is done.
/// - [`tax_id_collection`](Create::tax_id_collection()): Whether the page asks businesses for their tax id, and whether they must give it.
/// - [`ui_mode`](Create::ui_mode()): Where the customer pays: on a page of Stripe's (`hosted_page`, as it is unless set), in a frame on yours, or in elements of your own page.
/// - [`wallet_options`](Create::wallet_options()): Which wallets the page shows: Link can be left out.
///
/// # Answer
///
/// [`Session`](crate::checkout::Session).
///
/// # Errors
///
/// The prices don't fit the mode: recurring ones need `subscription`.
///
/// # What follows
///
/// Redirect the customer to [`url`](crate::checkout::Session::url), or hand [`client_secret`](crate::checkout::Session::client_secret) to the embedded form. Fulfill on [`checkout.session.completed`](crate::events::EventType::CheckoutSessionCompleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/checkout/sessions/create)
///
/// Feature: `checkout`.
#[doc(alias = "PostCheckoutSessions")]
#[doc(alias = "postcheckoutsessions")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`checkout.sessions.create`](create()).
///
/// `POST /v1/checkout/sessions` (`PostCheckoutSessions`).
#[doc(alias = "PostCheckoutSessions")]
#[doc(alias = "postcheckoutsessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Whether customers see and pay prices in their own currency.
    pub fn adaptive_pricing<K>(self, value: impl rt::Maybe<AdaptivePricing, K>) -> Self {
        Self(self.0.maybe::<AdaptivePricing, K>(0, value), self.1)
    }

    /// What happens if the session expires, such as a link to start it again. Not with `elements` as [`ui_mode`](Self::ui_mode()).
    pub fn after_expiration<K>(self, value: impl rt::Maybe<AfterExpiration, K>) -> Self {
        Self(self.0.maybe::<AfterExpiration, K>(1, value), self.1)
    }

    /// Whether the customer can enter promotion codes.
    pub fn allow_promotion_codes<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(3, value), self.1)
    }

    /// Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
    pub fn billing_address_collection<K>(
        self,
        value: impl rt::Maybe<BillingAddressCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingAddressCollection, K>(4, value), self.1)
    }

    /// How the page looks: colors, font, logo and name. Not with `elements` as [`ui_mode`](Self::ui_mode()).
    pub fn branding_settings<K>(
        self,
        value: impl rt::Maybe<BrandingSettings, K>,
    ) -> Self {
        Self(self.0.maybe::<BrandingSettings, K>(5, value), self.1)
    }

    /// Where a customer who goes back without paying lands. Only if it is set there is a button for that. Not with `embedded_page` or `elements` as [`ui_mode`](Self::ui_mode()).
    pub fn cancel_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Your own name for the session, such as a cart or customer id, to find it again by.
    pub fn client_reference_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method.
    pub fn consent_collection<K>(
        self,
        value: impl rt::Maybe<ConsentCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<ConsentCollection, K>(8, value), self.1)
    }

    /// The currency of the session. Required in `setup` mode unless [`payment_method_types`](Self::payment_method_types()) is set. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(9, value), self.1)
    }

    /// What else to ask the customer, up to three fields. Not with `elements` as [`ui_mode`](Self::ui_mode()). An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(self, value: impl rt::MaybeList<CustomField, K>) -> Self {
        Self(self.0.maybe_list::<CustomField, K>(10, value), self.1)
    }

    /// Your own texts on the payment page, beside certain parts of it. Not with `elements` as [`ui_mode`](Self::ui_mode()).
    pub fn custom_text<K>(self, value: impl rt::Maybe<CustomText, K>) -> Self {
        Self(self.0.maybe::<CustomText, K>(11, value), self.1)
    }

    /// Id of the customer who pays. The page is filled in from their saved payment methods, and new ones can be saved to them.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(12, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Whether the session makes a [customer](crate::customers::Customer), in modes `payment` and `setup`. Without one, [`customer_details`](crate::checkout::Session::customer_details) still tells what was entered, but codes for first-time customers don't work. `always` or `if_required`.
    pub fn customer_creation<K>(
        self,
        value: impl rt::Maybe<CustomerCreation, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomerCreation, K>(14, value), self.1)
    }

    /// Fills in the customer's email, which they can't change then and which a new [customer](crate::customers::Customer) gets. If left out, they are asked for it.
    pub fn customer_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value), self.1)
    }

    /// What the session may write to the existing customer: their address, name or shipping address. Only along with [`customer`](Self::customer()).
    pub fn customer_update<K>(self, value: impl rt::Maybe<CustomerUpdate, K>) -> Self {
        Self(self.0.maybe::<CustomerUpdate, K>(16, value), self.1)
    }

    /// The coupon or promotion code for this session, one at most. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(17, value), self.1)
    }

    /// Payment methods that this session doesn't offer although the Dashboard has them on. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types<K>(
        self,
        value: impl rt::MaybeList<ExcludedPaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ExcludedPaymentMethodType, K>(18, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(19, value), self.1)
    }

    /// When the customer can no longer complete the session: between 30 minutes and 24 hours from now. 24 hours if left out. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(20, value), self.1)
    }

    /// Your own name for the integration that the session belongs to. Many sessions may have the same. At most 200 characters.
    pub fn integration_identifier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value), self.1)
    }

    /// Makes an invoice once a single payment has succeeded.
    pub fn invoice_creation<K>(self, value: impl rt::Maybe<InvoiceCreation, K>) -> Self {
        Self(self.0.maybe::<InvoiceCreation, K>(22, value), self.1)
    }

    /// What the customer buys: up to 100 lines in `payment` mode, up to 20 recurring and 20 one-time prices in `subscription` mode. Both modes require it. One-time prices are billed with the first invoice only. An empty list says that there are none. A second call replaces the first.
    pub fn line_items<K>(self, value: impl rt::MaybeList<CreateLineItem, K>) -> Self {
        Self(self.0.maybe_list::<CreateLineItem, K>(23, value), self.1)
    }

    /// The language of the payment page, as a tag such as `en-GB`. It follows the browser with `auto` or if left out.
    pub fn locale<K>(self, value: impl rt::Maybe<SessionLocale, K>) -> Self {
        Self(self.0.maybe::<SessionLocale, K>(24, value), self.1)
    }

    /// Has Stripe sell as merchant of record for you, with taxes, disputes and support (Managed Payments), here and in all that follows from it.
    pub fn managed_payments<K>(self, value: impl rt::Maybe<ManagedPayments, K>) -> Self {
        Self(self.0.maybe::<ManagedPayments, K>(25, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(26, value), self.1)
    }

    /// What the session does. With any recurring price it must be `subscription`. `payment`, `setup` or `subscription`.
    pub fn mode<K>(self, value: impl rt::Maybe<SessionMode, K>) -> Self {
        Self(self.0.maybe::<SessionMode, K>(27, value), self.1)
    }

    /// Has the page ask for the customer's own name, that of their business, or both, and saves them to the customer. Not with `elements` as [`ui_mode`](Self::ui_mode()).
    pub fn name_collection<K>(self, value: impl rt::Maybe<NameCollection, K>) -> Self {
        Self(self.0.maybe::<NameCollection, K>(28, value), self.1)
    }

    /// What the customer can add to the order on the page, one-time or recurring, up to 10 items. They count toward the limits of [`line_items`](Self::line_items()). Not with `elements` as [`ui_mode`](Self::ui_mode()). An empty list says that there are none. A second call replaces the first.
    pub fn optional_items<K>(self, value: impl rt::MaybeList<OptionalItem, K>) -> Self {
        Self(self.0.maybe_list::<OptionalItem, K>(29, value), self.1)
    }

    /// Whether the customer comes from an app or a website, which the page is fitted to. Not with `elements` as [`ui_mode`](Self::ui_mode()). `mobile_app` or `web`.
    pub fn origin_context<K>(self, value: impl rt::Maybe<OriginContext, K>) -> Self {
        Self(self.0.maybe::<OriginContext, K>(30, value), self.1)
    }

    /// What the payment intents that are made get. Only in `payment` mode.
    pub fn payment_intent_data<K>(
        self,
        value: impl rt::Maybe<PaymentIntentData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentIntentData, K>(31, value), self.1)
    }

    /// Whether to ask for a payment method always, as it is unless set, or only if there is something to pay: not for a free trial, say. Only in `subscription` mode. `always` or `if_required`.
    pub fn payment_method_collection<K>(
        self,
        value: impl rt::Maybe<PaymentMethodCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodCollection, K>(32, value), self.1)
    }

    /// Id of the configuration with the payment methods to offer. At most 100 characters.
    pub fn payment_method_configuration<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(33, value), self.1)
    }

    /// What to put on the payment method that the session makes.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(34, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(35, value), self.1)
    }

    /// Which kinds of payment method to take. Better left out: then your settings in the Dashboard decide. Checkout puts the ones that fit the customer best first. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(
        self,
        value: impl rt::MaybeList<PaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PaymentMethodType, K>(36, value), self.1)
    }

    /// Reserves changes of the session to your server. Only in pages of your own, that is, with `embedded_page` or `elements` as [`ui_mode`](Self::ui_mode()).
    pub fn permissions<K>(self, value: impl rt::Maybe<Permissions, K>) -> Self {
        Self(self.0.maybe::<Permissions, K>(37, value), self.1)
    }

    /// Has the page ask for a phone number. Your privacy policy should cover it.
    pub fn phone_number_collection<K>(
        self,
        value: impl rt::Maybe<PhoneNumberCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<PhoneNumberCollection, K>(38, value), self.1)
    }

    /// Whether the customer is sent to [`return_url`](Self::return_url()) after paying: always, as it is unless set, never, or only by payment methods that redirect. Only for an embedded page. `always`, `if_required` or `never`.
    pub fn redirect_on_completion<K>(
        self,
        value: impl rt::Maybe<RedirectOnCompletion, K>,
    ) -> Self {
        Self(self.0.maybe::<RedirectOnCompletion, K>(39, value), self.1)
    }

    /// Where the customer goes after paying, or after breaking off at the payment method's site. Required with ui mode `embedded_page` or `elements` if any payment method redirects.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(40, value), self.1)
    }

    /// Which saved payment methods the page shows, and whether it can save or remove some. Only in mode `payment` and `subscription`.
    pub fn saved_payment_method_options<K>(
        self,
        value: impl rt::Maybe<SavedPaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<SavedPaymentMethodOptions, K>(41, value), self.1)
    }

    /// What the setup intent gets, in mode `setup` only.
    pub fn setup_intent_data<K>(
        self,
        value: impl rt::Maybe<SetupIntentData, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupIntentData, K>(42, value), self.1)
    }

    /// Makes the page ask for a shipping address, in the countries that it names.
    pub fn shipping_address_collection<K>(
        self,
        value: impl rt::Maybe<ShippingAddressCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<ShippingAddressCollection, K>(43, value), self.1)
    }

    /// The ways of shipping that customers can choose from, at most five. An empty list says that there are none. A second call replaces the first.
    pub fn shipping_options<K>(
        self,
        value: impl rt::MaybeList<ShippingOption, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ShippingOption, K>(44, value), self.1)
    }

    /// What the button and other texts of the page say: `pay` if left out or `auto`. Only in mode `payment` and `subscription`, and not with ui mode `elements`. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type<K>(self, value: impl rt::Maybe<SubmitType, K>) -> Self {
        Self(self.0.maybe::<SubmitType, K>(45, value), self.1)
    }

    /// What the subscription gets, such as a trial. Only in mode `subscription`.
    pub fn subscription_data<K>(
        self,
        value: impl rt::Maybe<SubscriptionData, K>,
    ) -> Self {
        Self(self.0.maybe::<SubscriptionData, K>(46, value), self.1)
    }

    /// Where the customer goes when payment or setup is done. The text `CHECKOUT_SESSION_ID` in braces becomes the session's id. Not with ui mode `embedded_page` or `elements`.
    pub fn success_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(47, value), self.1)
    }

    /// Whether the page asks businesses for their tax id, and whether they must give it.
    pub fn tax_id_collection<K>(
        self,
        value: impl rt::Maybe<TaxIdCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<TaxIdCollection, K>(48, value), self.1)
    }

    /// Where the customer pays: on a page of Stripe's (`hosted_page`, as it is unless set), in a frame on yours, or in elements of your own page. `elements`, `embedded_page` or `hosted_page`.
    pub fn ui_mode<K>(self, value: impl rt::Maybe<UiMode, K>) -> Self {
        Self(self.0.maybe::<UiMode, K>(49, value), self.1)
    }

    /// Which wallets the page shows: Link can be left out.
    pub fn wallet_options<K>(self, value: impl rt::Maybe<WalletOptions, K>) -> Self {
        Self(self.0.maybe::<WalletOptions, K>(50, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(19, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Session;
    "PostCheckoutSessions" Post "/v1/checkout/sessions" Form;
    "adaptive_pricing": AdaptivePricing;
    "after_expiration": AfterExpiration;
    "allow_promotion_codes": bool;
    "automatic_tax": AutomaticTax;
    "billing_address_collection": BillingAddressCollection;
    "branding_settings": BrandingSettings;
    "cancel_url": String;
    "client_reference_id": String;
    "consent_collection": ConsentCollection;
    "currency": String;
    "custom_fields": Vec<CustomField>;
    "custom_text": CustomText;
    "customer": String;
    "customer_account": String;
    "customer_creation": CustomerCreation;
    "customer_email" sensitive: String;
    "customer_update": CustomerUpdate;
    "discounts": Vec<Discount>;
    "excluded_payment_method_types": Vec<ExcludedPaymentMethodType>;
    "expand": Vec<String>;
    "expires_at": i64;
    "integration_identifier": String;
    "invoice_creation": InvoiceCreation;
    "line_items": Vec<CreateLineItem>;
    "locale": SessionLocale;
    "managed_payments": ManagedPayments;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "mode": SessionMode;
    "name_collection": NameCollection;
    "optional_items": Vec<OptionalItem>;
    "origin_context": OriginContext;
    "payment_intent_data": PaymentIntentData;
    "payment_method_collection": PaymentMethodCollection;
    "payment_method_configuration": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<PaymentMethodType>;
    "permissions": Permissions;
    "phone_number_collection": PhoneNumberCollection;
    "redirect_on_completion": RedirectOnCompletion;
    "return_url": String;
    "saved_payment_method_options": SavedPaymentMethodOptions;
    "setup_intent_data": SetupIntentData;
    "shipping_address_collection": ShippingAddressCollection;
    "shipping_options": Vec<ShippingOption>;
    "submit_type": SubmitType;
    "subscription_data": SubscriptionData;
    "success_url": String;
    "tax_id_collection": TaxIdCollection;
    "ui_mode": UiMode;
    "wallet_options": WalletOptions;
}
