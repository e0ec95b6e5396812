// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Verify a bank account.
///
/// `POST /v1/customers/{customer}/bank_accounts/{id}/verify`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerBankAccountsIdVerify")]
#[doc(alias = "postcustomerscustomerbankaccountsidverify")]
pub fn verify(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    id: impl Into<rt::Id<crate::customers::BankAccount>>,
) -> Verify {
    Verify {
        customer: customer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.bank_accounts.verify`](verify()).
///
/// `POST /v1/customers/{customer}/bank_accounts/{id}/verify` (`PostCustomersCustomerBankAccountsIdVerify`).
#[doc(alias = "PostCustomersCustomerBankAccountsIdVerify")]
#[doc(alias = "postcustomerscustomerbankaccountsidverify")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Verify {
    customer: rt::Id<crate::customers::Customer>,
    id: rt::Id<crate::customers::BankAccount>,
    amounts: Option<Vec<i64>>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Verify {
    /// Amounts.
    pub fn amounts(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.amounts = Some(value.into_iter().collect());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customers::BankAccount>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Verify;
    0 => customer "customer" required path;
    1 => id "id" required path;
    2 => amounts "amounts";
    3 => expand "expand";
}
rt::request! {
    Verify -> crate::customers::BankAccount;
    "PostCustomersCustomerBankAccountsIdVerify" Post "/v1/customers/{customer}/bank_accounts/{id}/verify" Form;
}
