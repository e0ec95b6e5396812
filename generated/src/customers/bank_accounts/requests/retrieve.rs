// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a bank account.
///
/// `GET /v1/customers/{customer}/bank_accounts/{id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerBankAccountsId")]
#[doc(alias = "getcustomerscustomerbankaccountsid")]
#[deprecated(note = "the contract says so")]
pub fn retrieve(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    id: impl Into<rt::Id<crate::customers::BankAccount>>,
) -> Retrieve {
    Retrieve {
        customer: customer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.bank_accounts.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/bank_accounts/{id}` (`GetCustomersCustomerBankAccountsId`).
#[doc(alias = "GetCustomersCustomerBankAccountsId")]
#[doc(alias = "getcustomerscustomerbankaccountsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    customer: rt::Id<crate::customers::Customer>,
    id: rt::Id<crate::customers::BankAccount>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
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
    Retrieve;
    0 => customer "customer" required path;
    1 => id "id" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::customers::BankAccount;
    "GetCustomersCustomerBankAccountsId" Get "/v1/customers/{customer}/bank_accounts/{id}" Query;
}
