/** The picture beside a shared link: what the page is called and its main figures, drawn on the server. */
package io.rolebook.cards;
