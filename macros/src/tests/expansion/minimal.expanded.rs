#[doc(hidden)]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use :: twilio_runtime as __rt;
    #[automatically_derived]
    impl __rt::Address for Widget {
        #[allow(unused_variables)]
        fn write_to(&self, path: &mut __rt::__private::PathWriter<'_>) {
            <Sid<Widget> as __rt::Address>::write_to(&self.sid, path);
        }
    }
    #[automatically_derived]
    impl __rt::At<Widget> for Widget {}
    #[automatically_derived]
    impl __rt::At<Widget> for Sid<Widget> {}
    const ROUTE: __rt::__private::Route =
        __rt::__private::Route::new("api", "/v1/Widgets", "/v1/Widgets/{Sid}", "widgets");
    fn decode(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<Widget, __rt::__private::DecodeFailure> {
        __rt::__private::decode(body)
    }
    fn decode_list(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<::std::vec::Vec<Widget>, __rt::__private::DecodeFailure> {
        __rt::__private::decode_list(body)
    }
    #[automatically_derived]
    impl Widget {
        /// Creates a `Widget`.
        ///
        /// `POST /v1/Widgets`
        ///
        /// | argument | |
        /// |---|---|
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses, or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::create(&client, params).await?;
        /// ```
        fn create(
            client: &__rt::Client,
            params: impl __rt::__private::serde::Serialize,
        ) -> __rt::Call<Widget, __rt::Create<Widget>> {
            __rt::__private::create(
                client,
                &ROUTE,
                &(),
                &__rt::__private::untyped(&params),
                decode,
            )
        }
        /// Reads one `Widget`.
        ///
        /// `GET /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::fetch(&client, sid).await?;
        /// ```
        fn fetch(
            client: &__rt::Client,
            at: impl __rt::__private::forms::record::At<Widget, Sid<Widget>>,
        ) -> __rt::Call<Widget, __rt::Fetch<Widget>> {
            __rt::__private::fetch(client, &ROUTE, &at, decode)
        }
        /// Reads the collection of `Widget`, page by page.
        ///
        /// `GET /v1/Widgets`
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses, or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Widget::list(&client).limit(100).await?;
        /// ```
        fn list(client: &__rt::Client) -> __rt::List<Widget> {
            __rt::__private::list(client, &ROUTE, &(), decode_list)
        }
        /// Changes one `Widget`.
        ///
        /// `POST /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::update(&client, &widget, params).await?;
        /// ```
        fn update(
            client: &__rt::Client,
            at: impl __rt::__private::forms::record::At<Widget, Sid<Widget>>,
            params: impl __rt::__private::serde::Serialize,
        ) -> __rt::Call<Widget, __rt::Update<Widget>> {
            __rt::__private::update(
                client,
                &ROUTE,
                &at,
                &__rt::__private::untyped(&params),
                decode,
            )
        }
        /// Removes one `Widget`.
        ///
        /// `DELETE /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// Widget::delete(&client, &widget).await?;
        /// ```
        fn delete(
            client: &__rt::Client,
            at: impl __rt::__private::forms::record::At<Widget, Sid<Widget>>,
        ) -> __rt::Call<(), __rt::Delete<Widget>> {
            __rt::__private::delete(client, &ROUTE, &at)
        }
    }
    #[automatically_derived]
    impl __rt::Listed for Widget {}
    #[automatically_derived]
    impl __rt::SidKind for Widget {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &[];
    }
    #[automatically_derived]
    impl __rt::Resource for Widget {
        type Path = (Sid<Widget>,);
        const DESCRIPTOR: &'static __rt::descriptor::ResourceDescriptor =
            &__rt::descriptor::ResourceDescriptor::__new(__rt::__private::ResourceParts {
                name: "Widget",
                doc: "",
                route: &ROUTE,
                placeholders: &[],
                key: ::core::option::Option::Some(__rt::descriptor::KeyDescriptor::__new(
                    __rt::descriptor::PlaceholderDescriptor::__new(
                        "Sid",
                        <Sid<Widget> as __rt::HasKind>::KIND,
                        ::core::option::Option::Some("sid"),
                    ),
                    ::core::option::Option::None,
                )),
                sid_prefixes: &[],
                parent: ::core::option::Option::None,
                operations: &[
                    __rt::descriptor::OperationDescriptor::__new(
                        __rt::descriptor::OperationKind::Create,
                        __rt::descriptor::Method::Post,
                        __rt::descriptor::BodyKind::Form,
                        ::core::option::Option::None,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        __rt::descriptor::OperationKind::Fetch,
                        __rt::descriptor::Method::Get,
                        __rt::descriptor::BodyKind::None,
                        ::core::option::Option::Some(&[]),
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        __rt::descriptor::OperationKind::List,
                        __rt::descriptor::Method::Get,
                        __rt::descriptor::BodyKind::None,
                        ::core::option::Option::Some(&[]),
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        __rt::descriptor::OperationKind::Update,
                        __rt::descriptor::Method::Post,
                        __rt::descriptor::BodyKind::Form,
                        ::core::option::Option::None,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        __rt::descriptor::OperationKind::Delete,
                        __rt::descriptor::Method::Delete,
                        __rt::descriptor::BodyKind::None,
                        ::core::option::Option::Some(&[]),
                        "",
                    ),
                ],
                fields: &[__rt::descriptor::FieldDescriptor::__new(
                    "sid",
                    <Sid<Widget> as __rt::HasKind>::KIND,
                    <Sid<Widget> as __rt::HasKind>::OPTIONAL,
                    "",
                )],
            });
    }
};
