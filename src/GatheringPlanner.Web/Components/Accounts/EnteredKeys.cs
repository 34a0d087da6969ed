namespace GatheringPlanner.Web.Components.Accounts;

/// <summary>What people type to get in, as the forms send it. Only the fields of the form at hand are there.</summary>
public sealed class EnteredKeys
{
    public string? Name { get; set; }

    public string? Password { get; set; }

    /// <summary>The password so far, where it is about to be another.</summary>
    public string? Current { get; set; }

    /// <summary>The code from the log.</summary>
    public string? Code { get; set; }

    /// <summary>What the browser answered, as JSON.</summary>
    public string? Passkey { get; set; }
}
