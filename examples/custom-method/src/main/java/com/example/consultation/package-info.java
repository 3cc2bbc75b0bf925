/**
 * Methods of our own, one written in code, one a variant and one in JSON. {@link
 * com.example.consultation.OurMethods} provides them to every catalogue that is loaded.
 */
package com.example.consultation;
