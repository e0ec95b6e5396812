// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Client: the same shape as [`crate::payment_intents::PaymentMethodOptionsWechatPayClient`].
pub type Client = crate::payment_intents::PaymentMethodOptionsWechatPayClient;
