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
        fn count(&self) -> ::core::primitive::usize {
            1usize
        }
        #[allow(unused_variables)]
        fn write_to(&self, path: &mut __rt::address::PathWriter<'_>) {
            <Sid<Widget> as __rt::Address>::write_to(&self.sid, path);
        }
    }
    #[automatically_derived]
    impl __rt::At<Widget> for Widget {}
    #[automatically_derived]
    impl __rt::At<Widget> for Sid<Widget> {}
    #[automatically_derived]
    impl __rt::Within<Widget> for () {}
    const CREATE: __rt::__private::Route =
        __rt::__private::Route::create("Widget", "api", "/v1/Widgets").listing(&LIST);
    const FETCH: __rt::__private::Route =
        __rt::__private::Route::fetch("Widget", "api", "/v1/Widgets/{Sid}");
    const LIST: __rt::__private::Route =
        __rt::__private::Route::list("Widget", "api", "/v1/Widgets", "widgets").record_key("sid");
    const UPDATE: __rt::__private::Route =
        __rt::__private::Route::update("Widget", "api", "/v1/Widgets/{Sid}");
    const DELETE: __rt::__private::Route =
        __rt::__private::Route::delete("Widget", "api", "/v1/Widgets/{Sid}");
    fn decode(
        from: &[::core::primitive::u8],
    ) -> ::core::result::Result<Widget, __rt::__private::DecodeFailure> {
        __rt::__private::own::decode(from)
    }
    fn read_record(
        from: &mut __rt::__private::Json<'_>,
    ) -> ::core::result::Result<Widget, __rt::__private::DecodeFailure> {
        __rt::__private::own::read_record(from)
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
                &CREATE,
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
            __rt::__private::fetch(client, &FETCH, &at, decode)
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
            __rt::__private::list(client, &LIST, &(), read_record)
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
                &UPDATE,
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
            __rt::__private::delete(client, &DELETE, &at, __rt::__private::decode_nothing)
        }
    }
    #[automatically_derived]
    impl __rt::Creatable for Widget {
        type Params = __rt::Untyped;
        type Output = Widget;
        const __CREATE: __rt::__private::WriteParts<Self::Params, Self::Output> =
            (&CREATE, __rt::Untyped::__encode, decode);
    }
    #[automatically_derived]
    impl __rt::Fetchable for Widget {
        type Output = Widget;
        const __FETCH: __rt::__private::Parts<Self::Output> = (&FETCH, decode);
    }
    #[automatically_derived]
    impl __rt::Listable for Widget {
        type Output = Widget;
        const __LIST: __rt::__private::ListParts<Self::Output> = (&LIST, read_record);
    }
    #[automatically_derived]
    impl __rt::Updatable for Widget {
        type Params = __rt::Untyped;
        type Output = Widget;
        const __UPDATE: __rt::__private::WriteParts<Self::Params, Self::Output> =
            (&UPDATE, __rt::Untyped::__encode, decode);
    }
    #[automatically_derived]
    impl __rt::Deletable for Widget {
        type Output = ();
        const __DELETE: __rt::__private::Parts<Self::Output> =
            (&DELETE, __rt::__private::decode_nothing);
    }
    #[automatically_derived]
    impl __rt::SidKind for Widget {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &[];
    }
    #[automatically_derived]
    impl __rt::address::NamedBy<__rt::Sid<Self>> for Widget {}
    const FIELDS: &[__rt::descriptor::FieldDescriptor] =
        &[__rt::descriptor::FieldDescriptor::__new(
            "sid",
            <Sid<Widget> as __rt::HasKind>::KIND,
            <Sid<Widget> as __rt::HasKind>::OPTIONAL,
            "",
        )];
    #[automatically_derived]
    impl __rt::Resource for Widget {
        type Path = (Sid<Widget>,);
        const DESCRIPTOR: &'static __rt::descriptor::ResourceDescriptor =
            &__rt::descriptor::ResourceDescriptor::__new(__rt::__private::ResourceParts {
                name: "Widget",
                doc: "",
                product: "api",
                path: "/v1/Widgets",
                instance_path: "/v1/Widgets/{Sid}",
                list_key: "widgets",
                singleton: false,
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
                        &CREATE,
                        ::core::option::Option::None,
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Widget>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &FETCH,
                        ::core::option::Option::Some(&[]),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Widget>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &LIST,
                        ::core::option::Option::Some(&[]),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Widget>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &UPDATE,
                        ::core::option::Option::None,
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Widget>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &DELETE,
                        ::core::option::Option::Some(&[]),
                        __rt::descriptor::Output::Nothing,
                        FIELDS,
                        __rt::__private::decode_nothing,
                        "",
                    ),
                ],
                fields: FIELDS,
            });
    }
};
