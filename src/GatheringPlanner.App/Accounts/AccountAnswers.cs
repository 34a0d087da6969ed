using GatheringPlanner.App.Sessions;

namespace GatheringPlanner.App.Accounts;

/// <summary>Something secret was made. It is shown once: only its hash is kept.</summary>
public sealed record SecretMade(string Secret) : CommandAnswer;

/// <summary>What comes of opening an account, or of coming back to one.</summary>
public abstract record OpeningAnswer;

/// <summary>The person may go in.</summary>
public sealed record Opened(UserAccount Account) : OpeningAnswer;

/// <summary>With a sentence for whoever filled the form.</summary>
public sealed record NotOpened(string Reason) : OpeningAnswer;

/// <summary>The link is used, withdrawn, too old or never was; which of these, nobody learns.</summary>
public sealed record LinkGone : OpeningAnswer;
